package org.tiean.kernel.term;

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
     */
    public static Due of(TermRule rule, LocalDate start, WorkCalendar calendar) {
        Integer length = rule.length();
        if (length == null || rule.unit() == Unit.HOUR) {
            throw new IllegalArgumentException("term " + rule.id() + " has no number of days");
        }
        int n = rule.before() ? -length : length;
        LocalDate end =
                switch (rule.unit()) {
                    case WORKING_DAY -> calendar.plusWorkdays(start, n);
                    case CALENDAR_DAY -> start.plusDays(n);
                    case MONTH -> start.plusMonths(n);
                    case YEAR -> start.plusYears(n);
                    case HOUR -> throw new IllegalStateException();
                };
        boolean rolls = rule.party() && !rule.before();
        LocalDate last = rolls ? calendar.rollForward(end) : end;
        boolean counted = rolls || rule.unit() == Unit.WORKING_DAY;
        return new Due(last, counted && calendar.isProvisional(start, last));
    }
}
