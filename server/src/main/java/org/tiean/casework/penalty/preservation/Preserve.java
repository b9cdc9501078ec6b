package org.tiean.casework.penalty.preservation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;
import org.tiean.procedure.PaperRef;

/**
 * 实施先行登记保存: who did it, how many things, and when the party is to come for the decision.
 *
 * @param items how many lines the list has; counted by the server
 */
public record Preserve(List<UUID> officers, int items, LocalDate comeOn) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        String notice = at.effects().documents().stream()
                .filter(paper -> paper.form().equals(Preserving.NOTICE))
                .findFirst()
                .map(PaperRef::number)
                .orElse(null);
        return facts.holding(at.strand(), new Held(items, at.doneOn(), notice, List.of()))
                .investigatedBy(officers, false)
                .sending(at);
    }
}
