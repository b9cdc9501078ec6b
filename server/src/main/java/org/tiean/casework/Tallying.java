package org.tiean.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiean.casework.figures.Countable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyRole;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.casework.store.TallyTable;
import org.tiean.procedure.Entry;
import tools.jackson.databind.JsonNode;

/** Notes of each line what figures count, on the day it counts by. */
@Component
class Tallying {
    /** Persons punished beside their unit (一案双罚); an individual punished for his own act is no such person. */
    private static final Set<PartyRole> BESIDE_UNIT =
            EnumSet.of(PartyRole.PRINCIPAL, PartyRole.IN_CHARGE, PartyRole.LIABLE, PartyRole.SAFETY_OFFICER);

    private final TallyTable table;

    Tallying(TallyTable table) {
        this.table = table;
    }

    void note(CaseClerk.Place place, PenaltyCase after, Entry entry, JsonNode data) {
        switch (entry.act()) {
            case "register-lead" -> add(place, entry, Countable.LEAD);
            case "file" -> add(place, entry, Countable.FILED);
            case "seal" -> sealed(place, after, entry);
            case "decide-on-spot" -> decided(place, after, entry, after.party(entry.strand()));
            case "void-paper" -> voided(place, after, entry);
            case "pay", "collect-cash" ->
                add(
                        place,
                        entry,
                        Countable.RECEIVED,
                        arrived(entry, data),
                        data.get("amount").asLong());
            case "hand-over-case" -> add(place, entry, Countable.TRANSFERRED);
            case "accept-review" -> add(place, entry, Countable.REVIEW);
            case "docket-suit" -> add(place, entry, Countable.SUIT);
            case "conclude-review", "conclude-suit" -> {
                if (RemedyEnd.valueOf(data.get("end").asString()).touchesTheDecision()) {
                    add(place, entry, Countable.LOST);
                }
            }
            default -> {
                // nothing that figures count
            }
        }
    }

    /** The day it arrived at the bank; never after the day it was recorded. */
    private static LocalDate arrived(Entry entry, JsonNode data) {
        JsonNode bank = data.path("bankOn");
        LocalDate on = bank.isString() ? LocalDate.parse(bank.asString()) : entry.doneOn();
        return on.isAfter(entry.doneOn()) ? entry.doneOn() : on;
    }

    private void sealed(CaseClerk.Place place, PenaltyCase after, Entry entry) {
        var sent = after.sent().get(entry.strand());
        if (sent != null && Forms.isDecision(sent.form())) {
            decided(place, after, entry, after.party(sent.party()));
        }
    }

    private void decided(CaseClerk.Place place, PenaltyCase after, Entry entry, Party party) {
        if (party.decision() == null) {
            return;
        }
        Finding made = party.decision().finding();
        if (made.outcome() != Outcome.PENALTY) {
            add(place, entry, Countable.EXEMPTED);
            return;
        }
        long fen = made.sanctions().stream()
                .mapToLong(sanction ->
                        sanction.amount() == null ? 0 : sanction.amount().value())
                .sum();
        add(place, entry, Countable.DECIDED, entry.doneOn(), fen);
        if (isDouble(after.parties().values()) && !table.has(place.matter(), Countable.DOUBLE)) {
            add(place, entry, Countable.DOUBLE);
        }
    }

    /** A decision made void before it was served was never one. */
    private void voided(CaseClerk.Place place, PenaltyCase after, Entry entry) {
        table.forget(place.matter(), entry.strand(), Countable.DECIDED);
        table.forget(place.matter(), entry.strand(), Countable.EXEMPTED);
        var sent = after.sent().get(entry.strand());
        if (sent != null
                && Forms.isDecision(sent.form())
                && !isDouble(after.parties().values())) {
            table.forget(place.matter(), Countable.DOUBLE);
        }
    }

    private static boolean isDouble(Collection<Party> parties) {
        return parties.stream().anyMatch(party -> party.role() == PartyRole.UNIT && isPunished(party))
                && parties.stream().anyMatch(party -> BESIDE_UNIT.contains(party.role()) && isPunished(party));
    }

    private static boolean isPunished(Party party) {
        return party.decision() != null
                && party.decision().madeOn() != null
                && party.decision().finding().outcome() == Outcome.PENALTY;
    }

    private void add(CaseClerk.Place place, Entry entry, Countable kind) {
        add(place, entry, kind, entry.doneOn(), 0);
    }

    private void add(CaseClerk.Place place, Entry entry, Countable kind, LocalDate on, long fen) {
        table.add(new TallyTable.Mark(place.matter(), place.region(), entry.seq(), kind, entry.strand(), on, fen));
    }
}
