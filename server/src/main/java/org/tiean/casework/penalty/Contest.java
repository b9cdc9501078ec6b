package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.term.Surcharge.Pause;

/**
 * Whether a review or a suit about the decision is pending: meanwhile no surcharge accrues (处罚法73(3)) and no court is asked
 * to enforce (强制法53).
 *
 * @param since the day it began, null while there is none
 * @param past earlier times one was pending
 */
public record Contest(Kind kind, @Nullable LocalDate since, List<Pause> past) {
    static final Contest NONE = new Contest(Kind.NONE, null, List.of());

    /** Before whom the decision is contested. */
    public enum Kind {
        NONE,
        REVIEW,
        SUIT
    }

    public boolean pending() {
        return kind != Kind.NONE;
    }

    /** Begins on that day; a suit that follows a review without a day between goes on from it. */
    Contest begun(Kind next, LocalDate on) {
        return new Contest(next, since == null ? on : since, past);
    }

    /** Nothing is pending from that day on. */
    Contest ended(LocalDate on) {
        if (since == null) {
            return this;
        }
        List<Pause> all = new ArrayList<>(past);
        all.add(new Pause(since, on));
        return new Contest(Kind.NONE, null, List.copyOf(all));
    }

    /** The times up to and including that day in which nothing accrues. */
    List<Pause> pauses(LocalDate day) {
        if (since == null || day.isBefore(since)) {
            return past;
        }
        return ended(day.plusDays(1)).past();
    }
}
