package org.tiean.casework.penalty.payment;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 申请延期（分期）缴纳罚款: the party asks for more time (处罚法66(2)). */
public record AskDeferral(boolean instalments, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().asking(true)));
    }
}
