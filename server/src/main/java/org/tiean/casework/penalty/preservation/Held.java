package org.tiean.casework.penalty.preservation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one strand of 先行登记保存 holds.
 *
 * @param items how many things are on its list
 * @param notice number of the notice, null where it bears none
 * @param disposals what was decided about each thing, in the order of the list; empty until then
 */
public record Held(int items, LocalDate since, @Nullable String notice, List<Disposal> disposals) {
    Held disposed(List<Disposal> decided) {
        return new Held(items, since, notice, List.copyOf(decided));
    }
}
