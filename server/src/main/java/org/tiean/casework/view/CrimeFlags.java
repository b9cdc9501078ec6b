package org.tiean.casework.view;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.law.Laws;
import org.tiean.law.Violation;
import org.tiean.procedure.Matter;
import org.tiean.procedure.StrandKind;

/** Crimes a case should be compared with (310号令3): it says why, and decides nothing. */
final class CrimeFlags {
    private static final Set<String> CLOSED = Set.of(CaseStage.CLOSED.code(), CaseStage.ARCHIVED.code());

    private CrimeFlags() {}

    /**
     * A crime to compare with.
     *
     * @param reason what in the case points to it
     * @param verified false is 待核
     */
    public record CrimeFlag(
            @NotNull String crime,
            @NotNull String article,
            @NotNull String threshold,
            @NotNull String reason,
            boolean verified,
            @NotNull String source) {}

    /** None once a transfer has been reported: from then on people decide. */
    static List<CrimeFlag> of(Matter<PenaltyCase> matter, List<String> violations, Laws laws, LocalDate foundOn) {
        PenaltyCase.Lead lead = matter.facts().lead();
        if (lead == null
                || matter.standing().of(StrandKind.CASE).stream().anyMatch(strand -> CLOSED.contains(strand.stage()))
                || !matter.standing().of(StrandKind.TRANSFER).isEmpty()) {
            return List.of();
        }
        List<Violation> found = violations.stream()
                .flatMap(code -> laws.violations().find(code, foundOn).stream())
                .toList();
        return laws.crimes().stream()
                .filter(crime -> !crime.accident() || lead.accident())
                .flatMap(crime -> {
                    String named = found.stream()
                            .filter(violation -> crime.isNamedBy(violation.crime()))
                            .map(Violation::name)
                            .collect(Collectors.joining("、"));
                    String reason = !named.isEmpty() ? "案由“" + named + "”与该罪有关" : crime.accident() ? "本案涉及生产安全事故" : "";
                    return reason.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new CrimeFlag(
                                    crime.crime(),
                                    crime.article(),
                                    crime.threshold(),
                                    reason,
                                    crime.verified(),
                                    crime.source()));
                })
                .toList();
    }
}
