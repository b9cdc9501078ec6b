package org.tiean.casework.view;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.Cases;
import org.tiean.casework.Punished;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.PenaltyTable.PenaltyRow;
import org.tiean.law.Laws;
import org.tiean.law.Violation;
import org.tiean.registry.Parties;

/** What the parties of a case were punished with before, so that nobody fines the same act twice (处罚法29). */
@Component
public class EarlierPenalties {
    private final Cases cases;
    private final Punished punished;
    private final Parties registry;
    private final Laws laws;

    EarlierPenalties(Cases cases, Punished punished, Parties registry, Laws laws) {
        this.cases = cases;
        this.punished = punished;
        this.registry = registry;
        this.laws = laws;
    }

    /** A violation by code and name. */
    public record Named(@NotNull String code, @NotNull String name) {}

    /**
     * One penalty that stands.
     *
     * @param strand the party of this case that was punished, or will be one once it is filed
     * @param endedOn the day that act ended, null where the record does not say
     * @param alike the same violation as in this case
     * @param sameDay the same violation, ended on the same day: taken for the same act
     */
    public record Earlier(
            @NotNull String strand,
            @NotNull String party,
            @NotNull UUID matter,
            @NotNull String number,
            @NotNull LocalDate decidedOn,
            @NotNull List<Named> violations,
            @Nullable LocalDate endedOn,
            @NotNull String fine,
            boolean alike,
            boolean sameDay) {}

    @Transactional(readOnly = true)
    public List<Earlier> of(UUID matter) {
        PenaltyCase facts = cases.matter(matter).facts();
        return facts.named().entrySet().stream()
                .flatMap(one -> punished.before(one.getValue(), matter).stream().map(row -> view(facts, one, row)))
                .toList();
    }

    private Earlier view(PenaltyCase facts, Map.Entry<String, UUID> party, PenaltyRow row) {
        PenaltyCase.Lead lead = facts.lead();
        boolean alike = violations(facts, party.getKey()).stream().anyMatch(row.violations()::contains);
        return new Earlier(
                party.getKey(),
                registry.of(party.getValue()).printedName(),
                row.matter(),
                row.number(),
                row.decidedOn(),
                row.violations().stream()
                        .map(code -> named(code, row.decidedOn()))
                        .toList(),
                row.endedOn(),
                Long.toString(row.fineFen()),
                alike,
                alike
                        && lead != null
                        && lead.violationEndedOn() != null
                        && lead.violationEndedOn().equals(row.endedOn()));
    }

    private static List<String> violations(PenaltyCase facts, String strand) {
        Party party = facts.parties().get(strand);
        Finding finding = party == null ? null : party.finding();
        PenaltyCase.Lead lead = facts.lead();
        return finding != null ? finding.violations() : lead == null ? List.of() : lead.violations();
    }

    private Named named(String code, LocalDate day) {
        return new Named(
                code, laws.violations().find(code, day).map(Violation::name).orElse(code));
    }
}
