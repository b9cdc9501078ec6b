package org.tiean.casework.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Organs;
import org.tiean.casework.figures.Countable;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.filing.Authority;
import org.tiean.casework.penalty.filing.Sector;
import org.tiean.casework.store.Behind;
import org.tiean.casework.store.CaseQuery.Duties;
import org.tiean.casework.store.CaseQuery.Filter;

/**
 * What the address of a list of cases asks for.
 *
 * @param organ the organ whose cases are meant, with its team
 * @param under an organ with all below it
 * @param counted what a figure counts, from {@code since} to {@code until}
 * @param decideBy cases to be decided from today to that day
 */
record CaseListRequest(
        @Nullable String q,
        @Nullable List<String> stage,
        @Nullable String source,
        @Nullable UUID officer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        @Nullable UUID organ,
        @Nullable UUID under,
        @Nullable Boolean accident,
        @Nullable Sector sector,
        @Nullable Authority authority,
        @Nullable List<Countable> counted,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate decideBy) {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
    private static final List<String> OPEN = Arrays.stream(CaseStage.values())
            .filter(stage -> !stage.ends())
            .map(CaseStage::code)
            .toList();

    Filter filter(Duties duties, Organs organs) {
        List<String> stages = stage == null || stage.isEmpty() ? (Boolean.TRUE.equals(open) ? OPEN : null) : stage;
        return new Filter(
                q,
                stages,
                source,
                officer,
                from,
                to,
                Boolean.TRUE.equals(overdue),
                duties,
                new Behind(
                        bodies(organs),
                        accident,
                        sector == null ? null : sector.name(),
                        authority == null ? null : authority.name(),
                        decideBy,
                        counted == null || counted.isEmpty()
                                ? null
                                : new Behind.Counted(
                                        counted, since == null ? EVER : since, until == null ? ALWAYS : until)));
    }

    private @Nullable List<UUID> bodies(Organs organs) {
        Stream<Organs.Organ> named = under != null
                ? organs.under(under).stream()
                : organ != null
                        ? organs.under(organ).stream().filter(one -> one.id().equals(organ))
                        : null;
        return named == null
                ? null
                : named.flatMap(one -> one.bodies().stream()).toList();
    }
}
