package org.tiean.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Org;
import org.tiean.access.Organs.Organ;
import org.tiean.casework.figures.Standing;
import org.tiean.casework.figures.Tally;
import org.tiean.statistics.FigureSheet.By;
import org.tiean.statistics.FigureSheet.Cell;
import org.tiean.statistics.FigureSheet.Choice;
import org.tiean.statistics.FigureSheet.Column;
import org.tiean.statistics.FigureSheet.Row;
import org.tiean.statistics.FigureSheet.Span;

/**
 * What was read for one table: this period, the same last year, and how things stand today.
 *
 * @param own the reader's organ
 * @param organs it and those below it
 */
record Reading(
        Organ own, List<Organ> organs, Today today, List<Tally> now, List<Tally> before, List<Standing> standing) {
    /** Kinds of bodies that are expected to file and to punish. */
    private static final Set<String> ENFORCING = Set.of("局", "队");

    /**
     * What a row is about.
     *
     * @param alone the one organ, null where there are several
     * @param standing whether it tells how things stand today
     */
    record Subject(String name, List<Organ> of, @Nullable Organ alone, Period period, boolean total, boolean standing) {
        static Subject total(String name, List<Organ> of, @Nullable Organ alone, Period period) {
            return new Subject(name, of, alone, period, true, true);
        }

        static Subject organ(Organ organ, Period period) {
            return new Subject(organ.body().name(), List.of(organ), organ, period, false, true);
        }

        static Subject month(List<Organ> of, @Nullable Organ alone, Period month) {
            String name =
                    "%d 年 %d 月".formatted(month.from().getYear(), month.from().getMonthValue());
            return new Subject(name, of, alone, month, false, false);
        }
    }

    Optional<Organ> organ(UUID id) {
        return organs.stream().filter(organ -> organ.id().equals(id)).findFirst();
    }

    /** Bodies that are no enforcing ones are shown where they have anything to show. */
    boolean shows(Organ organ, Period period) {
        List<Organ> alone = List.of(organ);
        return isEnforcing(organ, period)
                || !counts(now, alone, period).isEmpty()
                || !counts(before, alone, period.lastYear()).isEmpty();
    }

    Row row(Subject subject) {
        Period period = subject.period();
        Period last = period.lastYear();
        Counts here = counts(now, subject.of(), period);
        Counts there = counts(before, subject.of(), last);
        Map<Indicator, Cell> cells = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            if (indicator == Indicator.IDLE) {
                cells.put(indicator, cell(idle(now, subject.of(), period), idle(before, subject.of(), last)));
            } else if (!indicator.isStanding()) {
                cells.put(indicator, cell(here.of(indicator), there.of(indicator)));
            } else if (subject.standing()) {
                cells.put(indicator, new Cell(Long.toString(here.of(indicator)), null, null));
            }
        }
        Organ alone = subject.alone();
        return new Row(
                subject.name(),
                subject.total(),
                alone == null ? 0 : alone.depth(),
                alone == null ? null : alone.id(),
                alone == null ? own.id() : null,
                Span.of(period),
                Span.of(last),
                cells);
    }

    private static Cell cell(long value, long before) {
        return new Cell(Long.toString(value), Long.toString(before), Change.of(value, before));
    }

    private long idle(List<Tally> tallies, List<Organ> of, Period period) {
        return of.stream()
                .filter(organ -> isEnforcing(organ, period))
                .filter(organ -> counts(tallies, List.of(organ), period).isIdle())
                .count();
    }

    /** What did not stand in the period cannot have been idle in it. */
    private static boolean isEnforcing(Organ organ, Period period) {
        Org body = organ.body();
        return ENFORCING.contains(body.kind())
                && !body.validFrom().isAfter(period.to())
                && (body.validTo() == null || body.validTo().isAfter(period.from()));
    }

    private Counts counts(List<Tally> tallies, List<Organ> of, Period period) {
        Set<UUID> bodies = new HashSet<>();
        of.forEach(organ -> bodies.addAll(organ.bodies()));
        return new Counts(
                tallies.stream()
                        .filter(tally -> bodies.contains(tally.org()) && period.contains(tally.month()))
                        .toList(),
                standing.stream().filter(one -> bodies.contains(one.org())).toList());
    }

    FigureSheet sheet(String title, By by, Period period, List<Row> rows) {
        return new FigureSheet(
                title,
                by,
                Span.of(period),
                Span.of(period.lastYear()),
                today.at(),
                Arrays.stream(Indicator.values()).map(this::column).toList(),
                rows,
                organs.stream()
                        .filter(organ -> shows(organ, period))
                        .map(organ -> new Choice(organ.id(), organ.body().name()))
                        .toList());
    }

    private Column column(Indicator indicator) {
        return new Column(
                indicator,
                indicator.label(),
                indicator.unit(),
                indicator.definition(),
                indicator.verified(),
                !indicator.isStanding(),
                indicator.isMoney(),
                indicator.list(today));
    }
}
