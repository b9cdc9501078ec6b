package org.tiean.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param thing by which it is known again: opaque ids alone
 * @param due last day; null for what has none
 * @param over whether its last moment has passed; for a day the reminder sees for itself
 */
public record Occasion(
        UUID person, Kind kind, String thing, @Nullable LocalDate due, boolean over) {
    public static Occasion term(UUID person, String thing, LocalDate due) {
        return new Occasion(person, Kind.TERM, thing, due, false);
    }

    public static Occasion waiting(UUID person, Kind kind, String thing, boolean over) {
        return new Occasion(person, kind, thing, null, over);
    }
}
