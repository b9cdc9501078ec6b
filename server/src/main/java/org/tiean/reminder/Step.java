package org.tiean.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.tiean.kernel.term.WorkCalendar;

/** How near the end of something is; each step is told once. */
enum Step {
    WAITING,
    SOON,
    DUE,
    OVER;

    /** Empty while nothing needs to be said; a rest day's end is told on the last working day before it. */
    static Optional<Step> of(Occasion occasion, LocalDate today, int ahead, WorkCalendar calendar) {
        LocalDate due = occasion.due();
        if (due == null) {
            return Optional.of(occasion.over() ? OVER : WAITING);
        }
        if (due.isBefore(today)) {
            return Optional.of(OVER);
        }
        if (!calendar.lastWorkdayUpTo(due).isAfter(today)) {
            return Optional.of(DUE);
        }
        return calendar.workdaysBetween(today, due) <= ahead ? Optional.of(SOON) : Optional.empty();
    }
}
