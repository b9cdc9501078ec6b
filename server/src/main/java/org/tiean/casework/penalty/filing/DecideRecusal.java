package org.tiean.casework.penalty.filing;

import java.util.HashSet;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 决定是否回避 (处罚法43(3)). */
public record DecideRecusal(UUID person, boolean granted) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var asked = new HashSet<>(facts.asked());
        asked.remove(person);
        var recused = new HashSet<>(facts.recused());
        if (granted) {
            recused.add(person);
        }
        return facts.recusals(asked, recused);
    }
}
