package org.tiean.casework.penalty;

import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 询问通知: when to come. */
public record Summon(String comeAt) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
