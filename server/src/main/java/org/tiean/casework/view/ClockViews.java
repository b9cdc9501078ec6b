package org.tiean.casework.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.tiean.casework.view.MatterView.ClockView;
import org.tiean.kernel.term.Unit;
import org.tiean.law.Deadline;
import org.tiean.law.Laws;
import org.tiean.procedure.TermRun;

/** The clocks of a matter that have begun to count: running ones first, nearest end first. */
final class ClockViews {
    private ClockViews() {}

    static List<ClockView> of(List<TermRun> terms, LocalDate today, Laws laws, Names names) {
        return terms.stream()
                .filter(run -> !run.from().isAfter(today))
                .map(run -> view(run, today, laws, names))
                .sorted(Comparator.comparing((ClockView clock) -> rank(clock.state()))
                        .thenComparing(ClockView::due))
                .toList();
    }

    private static int rank(String state) {
        return switch (state) {
            case "over", "running" -> 0;
            case "paused" -> 1;
            default -> 2;
        };
    }

    private static ClockView view(TermRun run, LocalDate today, Laws laws, Names names) {
        Deadline row = laws.deadline(run.id(), run.from()).orElseThrow();
        Unit unit = row.rule().unit();
        String state = state(run, today);
        long whole = Math.max(1, ChronoUnit.DAYS.between(run.from(), run.due()));
        LocalDate reached = run.closedOn() == null ? today : run.closedOn();
        int progress = (int) Math.max(0, Math.min(100, 100 * ChronoUnit.DAYS.between(run.from(), reached) / whole));
        Remaining remaining = run.isOpen()
                ? Remaining.of(today, run.due(), unit, row.warnings(), laws.calendar())
                : new Remaining(state.equals("waived") ? "已放弃" : "已办结", "green");
        return new ClockView(
                run.id(),
                row.rule().label(),
                run.strand(),
                names.strand(run.strand()),
                run.from(),
                run.due(),
                run.provisional(),
                run.verified(),
                row.bound() == Deadline.Bound.PARTY && state.equals("over") ? "lapsed" : state,
                row.bound() == Deadline.Bound.PARTY && state.equals("over") ? new Remaining("期满", "grey") : remaining,
                progress,
                state.equals("running") || state.equals("over")
                        ? Ladder.of(run.due(), row, today, laws.calendar())
                        : List.of(),
                "自 " + run.from() + " 次日起算，至 " + run.due() + " 止" + (run.provisional() ? "（放假安排未公布，待核）" : ""),
                Cited.of(run.articles()));
    }

    private static String state(TermRun run, LocalDate today) {
        return switch (run.state()) {
            case RUNNING -> run.isOverOn(today) ? "over" : "running";
            case PAUSED -> "paused";
            case WAIVED -> "waived";
            case STOPPED -> "done";
        };
    }
}
