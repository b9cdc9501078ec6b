package org.tiean.casework.penalty.filing;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 紧急情况先行调查: officers act before the case is filed. */
public record ActFirst(List<UUID> officers) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.investigatedBy(officers, false);
    }
}
