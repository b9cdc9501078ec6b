package org.tiean.casework.penalty.payment;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 恢复强制执行: the agreement was not kept, everything is owed as before it (强制法42(2)). */
public record ResumeExecution() implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().resumed(at.doneOn())));
    }
}
