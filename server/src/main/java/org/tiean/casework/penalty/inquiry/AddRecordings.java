package org.tiean.casework.penalty.inquiry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 登记视听资料: recordings in the order of their record, each a piece of evidence of its own (行诉证据规定12).
 *
 * @param spoken whether somebody is heard saying what matters
 * @param transcribed whether the words are written down; told by the server
 */
public record AddRecordings(List<UUID> officers, boolean spoken, boolean transcribed, List<Recording> recordings)
        implements Act<PenaltyCase> {
    static final int MOST = 20;

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (Recording recording : recordings) {
            next = next.evidence(recording.evidence(), at.seq());
        }
        return next.investigatedBy(officers, false);
    }

    boolean namesEachOnce() {
        Set<Object> seen = new HashSet<>();
        return recordings.stream()
                .allMatch(one -> seen.add(one.evidence()) && seen.add(one.file().sha256()));
    }
}
