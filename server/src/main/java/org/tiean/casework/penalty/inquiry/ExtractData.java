package org.tiean.casework.penalty.inquiry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 提取电子数据: each file a piece of evidence of its own, under the digest computed when it was taken (行诉证据规定64).
 *
 * @param clockOffset seconds by which the clock of the source was fast, null where it was not compared
 * @param witnessed whether somebody saw it where the holder does not sign; who, is content
 */
public record ExtractData(
        List<UUID> officers,
        String from,
        String until,
        ExtractionMethod method,
        HolderSigns holderSigns,
        @Nullable Boolean witnessed,
        @Nullable Integer clockOffset,
        List<DataFile> files)
        implements Act<PenaltyCase> {
    /** More than this many files are two records, or one archive. */
    static final int MOST = 100;

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (DataFile file : files) {
            next = next.evidence(file.evidence(), at.seq());
        }
        return next.investigatedBy(officers, false);
    }

    boolean signedOrWitnessed() {
        return holderSigns == HolderSigns.SIGNS || Boolean.TRUE.equals(witnessed);
    }

    boolean namesEachOnce() {
        Set<Object> seen = new HashSet<>();
        return files.stream()
                .allMatch(one -> seen.add(one.evidence()) && seen.add(one.file().sha256()));
    }
}
