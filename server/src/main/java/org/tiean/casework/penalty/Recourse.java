package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.term.Surcharge.Pause;

/**
 * What a party did against its decision, and what came of it.
 *
 * @param contest what is pending now
 * @param seq the line that made it pending; evidence registered after it was not there when the decision was made
 * @param spans the days on which something was pending, in order; the last has no end while it is
 * @param ban the decision that may not be made again, null where none was revoked with an order to decide anew
 */
public record Recourse(
        Contest contest, long seq, List<Span> spans, @Nullable Ban ban) {
    static final Recourse NONE = new Recourse(Contest.NONE, 0, List.of(), null);

    public Recourse {
        spans = List.copyOf(spans);
    }

    /** From the day a review was accepted or a suit docketed to the day it ended. */
    public record Span(LocalDate from, @Nullable LocalDate until) {}

    /**
     * The decision that was revoked.
     *
     * @param seq the line that revoked it; evidence registered later makes other facts
     * @param procedure revoked for its procedure alone: the same content may be decided again (复议法64(2), 行诉解释90)
     * @param review revoked by a review organ
     */
    record Ban(Finding finding, long seq, boolean procedure, boolean review) {}

    Recourse pending(Contest next, LocalDate day, long line) {
        List<Span> all = new ArrayList<>(spans);
        all.add(new Span(day, null));
        return new Recourse(next, line, all, ban);
    }

    Recourse over(LocalDate day) {
        return new Recourse(
                Contest.NONE,
                seq,
                spans.stream()
                        .map(span -> span.until() == null ? new Span(span.from(), day) : span)
                        .toList(),
                ban);
    }

    /** The times up to and including that day in which no surcharge accrues (处罚法73(3)). */
    List<Pause> pauses(LocalDate day) {
        List<Pause> pauses = new ArrayList<>();
        for (Span span : spans) {
            LocalDate until = span.until();
            if (!span.from().isAfter(day)) {
                pauses.add(new Pause(span.from(), until == null ? day.plusDays(1) : until));
            }
        }
        return pauses;
    }

    Recourse banning(@Nullable Ban next) {
        return new Recourse(contest, seq, spans, next);
    }
}
