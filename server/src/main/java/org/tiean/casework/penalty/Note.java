package org.tiean.casework.penalty;

import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** An act or fact that only leaves its line, papers and stages. */
public record Note() implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
