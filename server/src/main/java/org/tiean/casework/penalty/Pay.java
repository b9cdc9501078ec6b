package org.tiean.casework.penalty;

import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 收到罚没款: fen and the bank day. */
public record Pay(Fen amount, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().plus(amount, null)));
    }
}
