package org.tiean.casework.penalty.takeover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Past;
import tools.jackson.databind.JsonNode;

/**
 * One step of a case on paper (系统外办理), as the act would have been recorded here.
 *
 * @param by the officer who did it, null where nobody of the register did
 * @param numbers numbers its papers bear, by form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperStep(
        String act,
        List<String> strands,
        @Nullable UUID by,
        LocalDate doneOn,
        @Nullable Map<String, String> numbers,
        JsonNode data) {
    public Past<PenaltyCase> past() {
        return new Past<>(act, strands, by, doneOn, numbers == null ? Map.of() : numbers, TellableActs.read(act, data));
    }

    /** Each step changes the facts as the act itself would have, on its own day. */
    public static PenaltyCase applied(List<PaperStep> steps, PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        var told = at.effects().earlier();
        for (int i = 0; i < told.size(); i++) {
            next = TellableActs.read(steps.get(i).act(), steps.get(i).data())
                    .applyTo(next, told.get(i).in(at));
        }
        return next;
    }
}
