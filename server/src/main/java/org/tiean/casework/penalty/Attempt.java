package org.tiean.casework.penalty;

import org.jspecify.annotations.Nullable;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 登记未能送达: tried in that mode, without success; the strand's record is what an announcement later rests on. */
public record Attempt(
        ServiceMode mode, AttemptEnd end, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
