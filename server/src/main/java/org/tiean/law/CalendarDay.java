package org.tiean.law;

import java.time.LocalDate;

/** A day that differs from its weekday: a holiday, or a weekend day worked to make up for one (调休上班). */
public record CalendarDay(LocalDate date, boolean holiday, String festival) {
    static CalendarDay of(Row row) {
        return new CalendarDay(LocalDate.parse(row.text("date")), Calendars.isHoliday(row), row.text("festival"));
    }
}
