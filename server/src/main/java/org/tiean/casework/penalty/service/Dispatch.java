package org.tiean.casework.penalty.service;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 交邮、委托、转交: the paper leaves the agency; it is served on the day its receipt names. */
public record Dispatch(
        ServiceMode mode, DispatchGround ground, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
