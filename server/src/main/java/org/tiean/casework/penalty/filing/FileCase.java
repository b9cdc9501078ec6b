package org.tiean.casework.penalty.filing;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 立案: the case is filed, officers are named, each party gets a strand. */
public record FileCase(List<UUID> officers) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.filed(at.doneOn())
                .investigatedBy(officers, true)
                .joined(facts.lead() == null ? List.of() : facts.lead().parties(), at);
    }
}
