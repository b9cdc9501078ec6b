package org.tiean.casework.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tiean.kernel.term.Unit;
import org.tiean.kernel.term.WorkCalendar;

/**
 * How much of a term is left, in words and by the term's own warning ladder.
 *
 * @param level red, amber or grey
 */
public record Remaining(String text, String level) {
    static Remaining of(LocalDate today, LocalDate due, Unit unit, List<Integer> warnings, WorkCalendar calendar) {
        boolean working = unit == Unit.WORKING_DAY;
        long left = working ? calendar.workdaysBetween(today, due) : ChronoUnit.DAYS.between(today, due);
        String counted = working ? " 个工作日" : " 天";
        if (today.isAfter(due)) {
            return new Remaining("逾期 " + Math.max(1, -left) + counted, "red");
        }
        if (today.equals(due)) {
            return new Remaining("今天到期", "red");
        }
        int first = warnings.stream().mapToInt(Integer::intValue).max().orElse(working ? 2 : 7);
        int last = warnings.stream().mapToInt(Integer::intValue).min().orElse(working ? 1 : 3);
        return new Remaining("剩 " + left + counted, left <= last ? "red" : left <= first ? "amber" : "grey");
    }
}
