package org.tiean.casework.penalty.joinder;

import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 分案: the party leaves this case for one of its own, whose id the server chooses. */
public record SplitOff(UUID matter) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
