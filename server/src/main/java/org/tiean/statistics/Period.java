package org.tiean.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Days that figures are about, both included; pure arithmetic. */
record Period(LocalDate from, LocalDate to) {
    private static final int LONGEST_MONTHS = 12;

    Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " " + to);
        }
    }

    /** From 1 January to today. */
    static Period yearToDate(LocalDate today) {
        return new Period(today.withDayOfYear(1), today);
    }

    /** True where the months make a period: in order, begun, and not more than a year. */
    static boolean isOne(YearMonth first, YearMonth last, LocalDate today) {
        return !last.isBefore(first)
                && !first.atDay(1).isAfter(today)
                && last.isBefore(first.plusMonths(LONGEST_MONTHS));
    }

    /** Whole months; the running one as far as today. */
    static Period of(YearMonth first, YearMonth last, LocalDate today) {
        LocalDate end = last.atEndOfMonth();
        return new Period(first.atDay(1), end.isAfter(today) ? today : end);
    }

    /** The same days a year before; the end of a month answers to the end of that month, be it 28 or 29 February. */
    Period lastYear() {
        YearMonth last = YearMonth.from(to);
        YearMonth before = last.minusYears(1);
        return new Period(
                from.minusYears(1), to.equals(last.atEndOfMonth()) ? before.atEndOfMonth() : to.minusYears(1));
    }

    /** Its months in order, the first and the last as far as they belong to it. */
    List<Period> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .map(month -> new Period(
                        from.isAfter(month.atDay(1)) ? from : month.atDay(1),
                        to.isBefore(month.atEndOfMonth()) ? to : month.atEndOfMonth()))
                .toList();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
