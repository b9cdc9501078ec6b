package org.tiean.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tiean.kernel.term.WorkCalendar;
import org.tiean.kernel.term.WorkCalendar.Status;

/** Builds the working calendar: a file {@code 2026.csv} is published, {@code 2027-provisional.csv} holds until it is. */
final class Calendars {
    private static final String PROVISIONAL = "-provisional.csv";

    private Calendars() {}

    static WorkCalendar of(List<Row> rows) {
        Map<Integer, Status> years = new HashMap<>();
        for (Row row : rows) {
            years.merge(year(row), status(row), (one, other) -> one == Status.PUBLISHED ? one : other);
        }
        var holidays = new HashSet<LocalDate>();
        var makeUpDays = new HashSet<LocalDate>();
        for (Row row : rows) {
            LocalDate day = LocalDate.parse(row.text("date"));
            if (day.getYear() != year(row)) {
                throw new IllegalStateException(row.file() + " holds " + day);
            }
            if (status(row) == years.get(year(row))) {
                (isHoliday(row) ? holidays : makeUpDays).add(day);
            }
        }
        return new WorkCalendar(years, holidays, makeUpDays);
    }

    private static int year(Row row) {
        return Integer.parseInt(row.file().substring(0, 4));
    }

    static Status status(Row row) {
        return row.file().endsWith(PROVISIONAL) ? Status.PROVISIONAL : Status.PUBLISHED;
    }

    static boolean isHoliday(Row row) {
        return switch (row.text("kind")) {
            case "holiday" -> true;
            case "workday" -> false;
            default -> throw new IllegalStateException(row.file() + ": " + row.values());
        };
    }
}
