package org.tiean.law.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.law.FineRange;
import org.tiean.law.Violation;

/**
 * A violation as the screen shows it.
 *
 * @param standing on the day asked for, null where none was
 */
record ViolationView(
        String code,
        String name,
        String industry,
        String duty,
        String penalty,
        String orderFirst,
        List<Fine> fines,
        String formula,
        String otherSanctions,
        String fining,
        Violation.MajorHazard majorHazard,
        String crime,
        String personFined,
        boolean summary,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Standing standing,
        boolean computable,
        boolean verified,
        String source) {
    /** Whether acts of a day are judged by it. */
    enum Standing {
        NOT_YET,
        IN_FORCE,
        PAST
    }

    /** Amounts in fen, as text. */
    record Fine(String party, String partyLabel, String stage, String stageLabel, String min, String max) {
        static Fine of(FineRange range) {
            return new Fine(
                    range.party().name(),
                    range.party().label(),
                    range.stage().name(),
                    range.stage().label(),
                    Long.toString(range.min().value()),
                    Long.toString(range.max().value()));
        }
    }

    static ViolationView of(Violation row, @Nullable LocalDate day) {
        return new ViolationView(
                row.code(),
                row.name(),
                row.industry(),
                row.duty(),
                row.penalty(),
                row.orderFirst(),
                row.fines().stream().map(Fine::of).toList(),
                row.formula(),
                row.otherSanctions(),
                row.fining(),
                row.majorHazard(),
                row.crime(),
                row.personFined(),
                row.summary(),
                row.validity().from(),
                row.validity().to(),
                day == null ? null : standing(row, day),
                row.computable(),
                row.verified(),
                row.source());
    }

    private static Standing standing(Violation row, LocalDate day) {
        if (row.notYetEnforced(day)) {
            return Standing.NOT_YET;
        }
        return row.validity().holdsOn(day) ? Standing.IN_FORCE : Standing.PAST;
    }
}
