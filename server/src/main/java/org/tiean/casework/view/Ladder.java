package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tiean.casework.view.MatterView.LadderStep;
import org.tiean.kernel.term.Unit;
import org.tiean.kernel.term.WorkCalendar;
import org.tiean.law.Deadline;

/** The steps at which a running term warns: so many days before its end, on its last day, and after it. */
final class Ladder {
    private Ladder() {}

    static List<LadderStep> of(LocalDate due, Deadline row, LocalDate today, WorkCalendar calendar) {
        boolean agency = row.bound() == Deadline.Bound.AGENCY;
        List<Step> steps = new ArrayList<>();
        if (agency && row.warningUnit() != Unit.HOUR) {
            boolean working = row.warningUnit() == Unit.WORKING_DAY;
            row.warnings().stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(days -> steps.add(new Step(
                            "提前" + days + (working ? "个工作日" : "天"),
                            working ? calendar.plusWorkdays(due, -days) : due.minusDays(days))));
        }
        steps.add(new Step(agency ? "到期" : "期满", due));
        if (agency) {
            steps.add(new Step("逾期", due.plusDays(1)));
        }
        List<LadderStep> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean reached = !steps.get(i).on().isAfter(today);
            boolean last = i + 1 == steps.size() || steps.get(i + 1).on().isAfter(today);
            shown.add(new LadderStep(
                    steps.get(i).label(), steps.get(i).on(), !reached ? "ahead" : last ? "now" : "passed"));
        }
        return shown;
    }

    private record Step(String label, LocalDate on) {}
}
