package org.tiean.casework.penalty;

import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 中止调查. */
public record Suspend(SuspendGround ground) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
