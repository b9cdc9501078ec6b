package org.tiean.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A step done outside the system (系统外办理) as the line that took it over keeps it: who, when, and what it changed. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Earlier(String act, List<String> strands, UUID by, LocalDate doneOn, Effects effects) {
    public Earlier {
        strands = List.copyOf(strands);
        effects = effects == null ? Effects.NONE : effects;
    }

    /** The step as a fold sees it, under the number of the line that tells it. */
    public Entry in(Entry told) {
        return new Entry(told.seq(), act, strands, by, doneOn, told.recordedAt(), effects);
    }
}
