package org.tiean.casework.penalty.jurisdiction;

import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 指定管辖: the common superior says which organ handles the case (处罚法25(2)); it may be the one that has it. */
public record DesignateOrgan(UUID to) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
