package org.tiean.casework.penalty.joinder;

import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 并入另案: this record ends here and goes on in that of the case named. */
public record MergeInto(UUID into) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
