package org.tiean.casework.penalty;

import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 作废: the number is kept with its reason; the act behind it has to be done again. */
public record VoidPaper() implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var sent = facts.sent().get(at.strand());
        if (sent == null || !Forms.isDecision(sent.form())) {
            return facts;
        }
        return facts.party(sent.party(), Party::undecided);
    }
}
