package org.tiean.casework.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.casework.store.CaseQuery;
import org.tiean.casework.store.CaseQuery.DueRow;
import org.tiean.kernel.BusinessClock;
import org.tiean.law.Deadline;
import org.tiean.law.Laws;

/** What an officer finds in the morning: the queue, two numbers, and the terms of this week and the next. */
@Component
public class Workbench {
    private static final int AHEAD = 30;
    private static final int CALENDAR_DAYS = 14;
    /** Rows whose next act is looked up; those further down open the case. */
    private static final int WITH_ACT = 40;

    private final CaseQuery query;
    private final Laws laws;
    private final BusinessClock clock;
    private final NextActs nextActs;

    Workbench(CaseQuery query, Laws laws, BusinessClock clock, NextActs nextActs) {
        this.query = query;
        this.laws = laws;
        this.clock = clock;
        this.nextActs = nextActs;
    }

    /** @param act the act that is open to the viewer and comes next, on {@code strand}; null where there is none */
    public record Task(
            UUID matter,
            @Nullable String number,
            String title,
            String party,
            String what,
            String why,
            List<Cited> articles,
            LocalDate due,
            Remaining remaining,
            String strand,
            @Nullable String act,
            @Nullable String actLabel) {}

    public record Figure(String label, int value, String level, String to) {}

    public record CalendarItem(String text, UUID matter) {}

    public record CalendarDay(LocalDate date, String weekday, boolean workday, List<CalendarItem> items) {}

    public record View(
            LocalDate today, String weekday, List<Task> queue, List<Figure> numbers, List<CalendarDay> calendar) {}

    @Transactional(readOnly = true)
    public View view() {
        Actor actor = Actors.current();
        UUID own = actor.holds("HANDLER") && !actor.holds("LEADER") ? actor.user() : null;
        LocalDate today = clock.today();
        List<DueRow> due = query.dueUntil(today.plusDays(AHEAD), own);
        var counts = query.counts(own, today);
        String to = own == null ? "" : "&officer=" + own;
        return new View(
                today,
                weekday(today),
                queue(due, today),
                List.of(
                        new Figure("在办案件", counts.open(), "grey", "/cases?open=1" + to),
                        new Figure(
                                "超过九十日",
                                counts.overdue(),
                                counts.overdue() > 0 ? "red" : "grey",
                                "/cases?overdue=1" + to)),
                calendar(today, due));
    }

    private List<Task> queue(List<DueRow> due, LocalDate today) {
        List<DueRow> shown = due.stream()
                .filter(row -> agencyBound(row) || !row.dueOn().isBefore(today))
                .toList();
        var acts =
                nextActs.of(shown.stream().limit(WITH_ACT).map(Workbench::place).collect(Collectors.toSet()));
        return shown.stream().map(row -> task(row, acts.get(place(row)))).toList();
    }

    private static NextActs.Place place(DueRow row) {
        return new NextActs.Place(row.matter(), row.strand());
    }

    private boolean agencyBound(DueRow row) {
        return deadline(row).bound() == Deadline.Bound.AGENCY;
    }

    private Deadline deadline(DueRow row) {
        return laws.deadline(row.term(), row.fromOn()).orElseThrow();
    }

    private Task task(DueRow row, NextActs.@Nullable Next next) {
        Deadline deadline = deadline(row);
        return new Task(
                row.matter(),
                row.number(),
                row.title(),
                row.party(),
                deadline.rule().label(),
                deadline.consequence(),
                Cited.of(deadline.rule().articles()),
                row.dueOn(),
                Remaining.of(clock.today(), row.dueOn(), deadline.rule().unit(), deadline.warnings(), laws.calendar()),
                next == null ? row.strand() : next.strand(),
                next == null ? null : next.act(),
                next == null ? null : next.label());
    }

    private List<CalendarDay> calendar(LocalDate today, List<DueRow> due) {
        List<CalendarDay> days = new ArrayList<>();
        for (int i = 0; i < CALENDAR_DAYS; i++) {
            LocalDate day = today.plusDays(i);
            List<CalendarItem> items = due.stream()
                    .filter(row -> row.dueOn().equals(day))
                    .map(row -> new CalendarItem(deadline(row).rule().label() + "期满 · " + row.party(), row.matter()))
                    .toList();
            boolean workday = laws.calendar().isWorkday(day);
            // a plain weekend says nothing; a holiday on a weekday and a weekend that is worked do
            if (!items.isEmpty() || workday == isWeekend(day)) {
                days.add(new CalendarDay(day, weekday(day), workday, items));
            }
        }
        return days;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }
}
