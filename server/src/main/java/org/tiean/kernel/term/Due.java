package org.tiean.kernel.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day of a term.
 *
 * @param on last day, inclusive
 * @param provisional the count touched a year whose holiday list is not yet published
 */
public record Due(LocalDate on, boolean provisional) {
    /**
     * Counts a term of days, months or years; day 0 does not count (民诉法85(2)).
     *
     * @throws IllegalArgumentException for a term without a number, or one of hours
     * @throws MissingYear where a day to be counted lies in a year without a holiday list
     */
    public static Due of(TermRule rule, LocalDate start, WorkCalendar calendar) {
        return count(rule, rule.number(), start, calendar);
    }

    /**
     * The cautious reading of a term counted back: that many full days lie between its day and the event, so a hearing
     * notice of seven working days is served one working day earlier than {@link #of} says.
     */
    public static Due clear(TermRule rule, LocalDate event, WorkCalendar calendar) {
        return count(rule, rule.number() + 1, event, calendar);
    }

    /** The moment a term of hours ends: natural hours, no pause for nights or holidays. */
    public static Instant moment(TermRule rule, Instant start) {
        if (rule.unit() != Unit.HOUR) {
            throw new IllegalArgumentException("term " + rule.id() + " is not counted in hours");
        }
        Duration length = Duration.ofHours(rule.number());
        return rule.before() ? start.minus(length) : start.plus(length);
    }

    /**
     * The last day after a pause: what was left on the day of the pause is left on the day it goes on.
     *
     * @param paused first day that does not count
     * @param resumed first day that counts again
     */
    public Due after(LocalDate paused, LocalDate resumed, TermRule rule, WorkCalendar calendar) {
        if (resumed.isBefore(paused)) {
            throw new IllegalArgumentException("resumed before it was paused");
        }
        if (rule.unit() != Unit.WORKING_DAY) {
            return ending(rule, resumed, on.plusDays(resumed.toEpochDay() - paused.toEpochDay()), calendar);
        }
        int left = Math.max(0, calendar.workdaysBetween(paused.minusDays(1), on));
        LocalDate before = resumed.minusDays(1);
        return ending(rule, before, calendar.plusWorkdays(before, left), calendar);
    }

    private static Due count(TermRule rule, int length, LocalDate start, WorkCalendar calendar) {
        int n = rule.before() ? -length : length;
        LocalDate end =
                switch (rule.unit()) {
                    case WORKING_DAY -> calendar.plusWorkdays(start, n);
                    case CALENDAR_DAY -> start.plusDays(n);
                    case MONTH -> start.plusMonths(n);
                    case YEAR -> start.plusYears(n);
                    case HOUR -> throw new IllegalArgumentException("term " + rule.id() + " is counted in hours");
                };
        return ending(rule, start, end, calendar);
    }

    private static Due ending(TermRule rule, LocalDate start, LocalDate end, WorkCalendar calendar) {
        boolean rolls = rule.party() && !rule.before();
        LocalDate last = rolls ? calendar.rollForward(end) : end;
        if (rule.unit() == Unit.WORKING_DAY) {
            LocalDate first = last.isAfter(start) ? start.plusDays(1) : start.minusDays(1);
            return new Due(last, calendar.isProvisional(first, last));
        }
        return new Due(last, rolls && calendar.isProvisional(end, last));
    }
}
