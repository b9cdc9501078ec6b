package org.tiean.casework.penalty.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 首违免罚告知承诺 (处罚法33(1)).
 *
 * @param item of the region's list, null where none fits
 * @param until the day by which the party promises to correct
 */
public record TakeCommitment(List<UUID> officers, @Nullable String item, LocalDate until) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
