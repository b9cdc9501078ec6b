package org.tiean.casework.penalty.weighing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a penalty was arrived at (处罚法29, 32, 34); the words of the benchmark are among the texts of the act.
 *
 * @param degree null where the record is older than the question
 * @param sameAct matters in which the same act was punished before, as the officer found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Weighing(
        @Nullable Degree degree,
        @Nullable List<LessenGround> grounds,
        @Nullable List<UUID> sameAct,
        @Nullable Competition competition) {
    public static final Weighing NONE = new Weighing(null, null, null, null);

    public List<LessenGround> reasons() {
        return grounds == null ? List.of() : grounds;
    }

    boolean saysSame(UUID matter) {
        return sameAct != null && sameAct.contains(matter);
    }
}
