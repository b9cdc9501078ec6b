package org.tiean.casework.penalty.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 证据提取（复制）: copies checked against their originals, as one piece of evidence (行诉证据规定10(1)).
 *
 * @param items how many lines the list has; counted by the server
 * @param checked whether each copy was compared with its original
 */
public record CopyEvidence(
        UUID evidence,
        EvidenceKind kind,
        LocalDate collectedOn,
        List<UUID> officers,
        int items,
        boolean checked,
        @Nullable StoredRef file)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.evidence(evidence, at.seq()).investigatedBy(officers, false);
    }
}
