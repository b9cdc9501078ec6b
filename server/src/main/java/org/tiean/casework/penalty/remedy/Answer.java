package org.tiean.casework.penalty.remedy;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 答复、答辩: what the agency hands in to the review organ or the court.
 *
 * @param evidence the evidence handed in with it
 * @param permitted the organ or the court allowed evidence that was collected meanwhile (复议法46(2), 行诉法36)
 */
public record Answer(List<UUID> evidence, boolean permitted) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
