package org.tiean.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step done outside the system.
 *
 * @param by who did it, null where that does not matter
 * @param numbers numbers its papers bear, by form
 */
public record Past<M>(
        String act,
        List<String> strands,
        @Nullable UUID by,
        LocalDate doneOn,
        Map<String, String> numbers,
        Act<M> content) {}
