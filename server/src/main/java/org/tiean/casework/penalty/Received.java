package org.tiean.casework.penalty;

import org.jspecify.annotations.Nullable;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 收到副本: a copy of an application or a claim reached the agency on that day; its answer is due from then. */
public record Received(@Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
