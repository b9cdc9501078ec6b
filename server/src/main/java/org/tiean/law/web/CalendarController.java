package org.tiean.law.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.term.MissingYear;
import org.tiean.kernel.term.WorkCalendar.Status;
import org.tiean.law.CalendarDay;
import org.tiean.law.Laws;

/** The working calendar of a year. */
@RestController
class CalendarController {
    private final Laws laws;

    CalendarController(Laws laws) {
        this.laws = laws;
    }

    record Year(int year, Status status, boolean verified, List<CalendarDay> days) {}

    @Requires("law.read")
    @GetMapping("/api/law/calendar/{year}")
    Year year(@PathVariable int year) {
        try {
            Status status = laws.calendar().status(year);
            return new Year(year, status, status == Status.PUBLISHED, laws.calendarDays(year));
        } catch (MissingYear missing) {
            throw Rejected.notFound(missing.year() + " 年节假日安排");
        }
    }
}
