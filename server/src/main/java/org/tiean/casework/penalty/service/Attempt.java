package org.tiean.casework.penalty.service;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
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
