package org.tiean.casework.penalty.payment;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 缴纳罚款催告, or the demand before the court is asked: a paper goes to the party. */
public record Remind() implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.sending(at);
    }
}
