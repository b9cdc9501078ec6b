package org.tiean.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;
import org.tiean.kernel.term.Due;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;

/**
 * A started term: the n-th of its kind on a strand, with the due date that was stored when it started.
 *
 * @param pausedOn the day it was paused, null while it runs
 * @param closedOn the day it was stopped or waived, null while it is open
 */
public record TermRun(
        String id,
        String strand,
        int n,
        LocalDate from,
        LocalDate due,
        boolean provisional,
        boolean verified,
        List<Article> articles,
        State state,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate closedOn) {

    /** Where a term stands; over is not stored, it is a matter of the day one asks. */
    public enum State {
        RUNNING,
        PAUSED,
        STOPPED,
        WAIVED
    }

    static TermRun start(TermRule rule, String strand, int n, LocalDate from, WorkCalendar calendar) {
        Due due = Due.of(rule, from, calendar);
        return new TermRun(
                rule.id(),
                strand,
                n,
                from,
                due.on(),
                due.provisional(),
                rule.verified(),
                rule.articles(),
                State.RUNNING,
                null,
                null);
    }

    public boolean isOpen() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /** True from the day after the last day on, unless it is paused. */
    public boolean isOverOn(LocalDate day) {
        return state == State.RUNNING && day.isAfter(due);
    }

    /** True from the day after the last day on, even where an act stopped it: stopping a term does not shorten it. */
    public boolean isPastOn(LocalDate day) {
        return state != State.PAUSED && state != State.WAIVED && day.isAfter(due);
    }

    TermRun closed(State closing, LocalDate day) {
        return new TermRun(id, strand, n, from, due, provisional, verified, articles, closing, pausedOn, day);
    }

    TermRun paused(LocalDate day) {
        return new TermRun(id, strand, n, from, due, provisional, verified, articles, State.PAUSED, day, closedOn);
    }

    TermRun dueOn(LocalDate day, boolean uncertain) {
        return new TermRun(id, strand, n, from, day, uncertain, verified, articles, State.RUNNING, null, null);
    }
}
