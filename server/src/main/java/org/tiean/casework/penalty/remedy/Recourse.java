package org.tiean.casework.penalty.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Party;
import org.tiean.kernel.term.Surcharge.Pause;

/**
 * What became of a party's decision after it was made: contested, revoked, to be made anew.
 *
 * @param contest what is pending now
 * @param seq the line that made it pending; evidence registered after it was not there when the decision was made
 * @param spans the days on which something was pending, in order; the last has no end while it is
 * @param strands the strands of remedy that are this party's
 * @param revoked the decision that was revoked last
 */
public record Recourse(
        Contest contest,
        long seq,
        List<Span> spans,
        List<String> strands,
        @Nullable Revoked revoked) {
    public static final Recourse NONE = new Recourse(Contest.NONE, 0, List.of(), List.of(), null);

    public Recourse {
        spans = List.copyOf(spans);
        strands = List.copyOf(strands);
    }

    /** From the day a review was accepted or a suit docketed to the day it ended. */
    public record Span(LocalDate from, @Nullable LocalDate until) {}

    /** Who forbade to decide the same again on the same facts and reasons. */
    public enum Bar {
        NONE,
        REVIEW,
        COURT
    }

    /**
     * A decision that is no more.
     *
     * @param seq the line that revoked it; evidence registered later makes other facts
     */
    public record Revoked(Party.Decision decision, long seq, Bar bar) {}

    Recourse on(String strand) {
        List<String> all = new ArrayList<>(strands);
        all.add(strand);
        return new Recourse(contest, seq, spans, all, revoked);
    }

    public Recourse pending(Contest next, LocalDate day, long line) {
        List<Span> all = new ArrayList<>(over(day).spans);
        all.add(new Span(day, null));
        return new Recourse(next, line, all, strands, revoked);
    }

    public Recourse over(LocalDate day) {
        return new Recourse(
                Contest.NONE,
                seq,
                spans.stream()
                        .map(span -> span.until() == null ? new Span(span.from(), day) : span)
                        .toList(),
                strands,
                revoked);
    }

    /** The times up to and including that day in which no surcharge accrues (处罚法73(3)). */
    public List<Pause> pauses(LocalDate day) {
        List<Pause> pauses = new ArrayList<>();
        for (Span span : spans) {
            LocalDate until = span.until();
            if (!span.from().isAfter(day)) {
                pauses.add(new Pause(span.from(), until == null ? day.plusDays(1) : until));
            }
        }
        return pauses;
    }

    public Recourse revoking(Revoked next) {
        return new Recourse(contest, seq, spans, strands, next);
    }
}
