package org.tiean.casework.penalty;

import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 履行其他处罚: proof that a sanction without money was performed. */
public record Perform(SanctionKind kind, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().plus(Fen.ZERO, kind)));
    }
}
