package org.tiean.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a row of the law holds: first and last day, both inclusive; null is open. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    public boolean holdsOn(LocalDate day) {
        return !notYetOn(day) && (to == null || !day.isAfter(to));
    }

    /** Published, but not yet in force on the day. */
    public boolean notYetOn(LocalDate day) {
        return from != null && day.isBefore(from);
    }
}
