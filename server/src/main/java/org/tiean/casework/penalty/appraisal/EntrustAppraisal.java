package org.tiean.casework.penalty.appraisal;

import java.time.LocalDate;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 鉴定委托: until when the result is asked for.
 *
 * @param items how many lines the list has; counted by the server
 */
public record EntrustAppraisal(int items, LocalDate dueOn) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
