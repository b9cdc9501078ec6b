package org.tiean.casework.penalty.filing;

import java.util.HashSet;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 申请回避, by the person or by the party. */
public record AskRecusal(UUID person, boolean byParty) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var asked = new HashSet<>(facts.asked());
        asked.add(person);
        return facts.recusals(asked, facts.recused());
    }
}
