package org.tiean.casework.penalty.payment;

import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 批准延期（分期）缴纳罚款: one plan, one sum where the whole is put off (处罚法66(2)). */
public record GrantDeferral(List<Instalment> parts) implements Act<PenaltyCase> {
    public GrantDeferral {
        parts = List.copyOf(parts);
    }

    Plan plan() {
        return new Plan(parts);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().deferred(at.doneOn(), parts)))
                .sending(at);
    }
}
