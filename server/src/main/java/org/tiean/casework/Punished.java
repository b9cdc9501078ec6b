package org.tiean.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.PenaltyTable;
import org.tiean.casework.store.PenaltyTable.PenaltyRow;
import org.tiean.procedure.Matter;
import org.tiean.procedure.PaperRef;
import org.tiean.registry.Parties;

/**
 * Earlier penalties of a party (处罚法29, 33). They are looked for under the reader's own scope: a penalty of another
 * jurisdiction is not told, not even that there is one.
 */
@Component
public class Punished {
    private final PenaltyTable table;
    private final Parties registry;

    Punished(PenaltyTable table, Parties registry) {
        this.table = table;
        this.registry = registry;
    }

    /** Of the same unit or person, whichever entry of the registry it was punished under. */
    @Transactional(readOnly = true)
    public List<PenaltyRow> before(UUID party, UUID matter) {
        return table.of(registry.same(party), matter);
    }

    void write(CaseClerk.Place place, Matter<PenaltyCase> after) {
        table.replace(
                place.matter(),
                place.region(),
                after.facts().parties().entrySet().stream()
                        .flatMap(one -> row(place.matter(), after, one.getKey(), one.getValue()))
                        .toList());
    }

    private static Stream<PenaltyRow> row(UUID matter, Matter<PenaltyCase> after, String strand, Party party) {
        Party.Decision decision = party.decision();
        LocalDate made = decision == null ? null : decision.madeOn();
        if (decision == null || made == null || decision.finding().outcome() != Outcome.PENALTY) {
            return Stream.empty();
        }
        return Stream.of(new PenaltyRow(
                matter,
                strand,
                party.party(),
                number(after, strand),
                made,
                decision.finding().violations(),
                ended(after.facts().lead()),
                decision.finding().fine().value()));
    }

    private static @Nullable LocalDate ended(PenaltyCase.@Nullable Lead lead) {
        return lead == null ? null : lead.violationEndedOn();
    }

    private static String number(Matter<PenaltyCase> after, String strand) {
        return after.standing().papers().stream()
                .filter(paper -> Forms.isPenalty(paper.form())
                        && strand.equals(paper.addressee() == null ? paper.strand() : paper.addressee()))
                .map(PaperRef::number)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
