package org.tiean.casework.penalty.extension;

import java.time.LocalDate;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 延长办案期限 (处罚法60).
 *
 * @param until the new last day
 */
public record ExtendCase(LocalDate until) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
