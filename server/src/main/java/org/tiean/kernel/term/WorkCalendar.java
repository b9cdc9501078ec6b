package org.tiean.kernel.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Working days by the State Council's yearly notice; a year is published, provisional or missing. */
public final class WorkCalendar {
    /** How a year's list came about. */
    public enum Status {
        /** the State Council's list is loaded */
        PUBLISHED,
        /** statutory holidays only, no make-up days yet: shown 待核 */
        PROVISIONAL
    }

    private final Map<Integer, Status> years;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;

    public WorkCalendar(Map<Integer, Status> years, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        this.years = Map.copyOf(years);
        this.holidays = Set.copyOf(holidays);
        this.makeUpDays = Set.copyOf(makeUpDays);
    }

    /** @throws MissingYear where neither list of the year is loaded */
    public boolean isWorkday(LocalDate day) {
        status(day.getYear());
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    public Status status(int year) {
        Status status = years.get(year);
        if (status == null) {
            throw new MissingYear(year);
        }
        return status;
    }

    public boolean isProvisional(LocalDate from, LocalDate to) {
        for (int year = Math.min(from.getYear(), to.getYear());
                year <= Math.max(from.getYear(), to.getYear());
                year++) {
            if (status(year) == Status.PROVISIONAL) {
                return true;
            }
        }
        return false;
    }

    /** The n-th working day after the given day, which itself does not count; negative counts back. */
    public LocalDate plusWorkdays(LocalDate from, int n) {
        int step = n < 0 ? -1 : 1;
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself, or the first working day after it. */
    public LocalDate rollForward(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkday(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The day itself, or the last working day before it: when to alarm for a duty that does not roll. */
    public LocalDate lastWorkdayUpTo(LocalDate day) {
        LocalDate last = day;
        while (!isWorkday(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** Working days strictly after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workdaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workdaysBetween(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                count++;
            }
        }
        return count;
    }
}
