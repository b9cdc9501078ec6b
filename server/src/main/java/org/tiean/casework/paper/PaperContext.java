package org.tiean.casework.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.dossier.Bound;
import org.tiean.law.Violation;
import org.tiean.procedure.Entry;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Standing;
import org.tiean.registry.Party;
import org.tiean.team.Agency;
import org.tiean.team.OfficerFacts;
import tools.jackson.databind.JsonNode;

/**
 * All a paper of an act is filled from.
 *
 * @param facts the case after the act
 * @param parties registry entries in clear, by strand; opened for this paper and logged
 * @param people names by id: officers, reviewers, leaders
 * @param titles Chinese titles of forms
 * @param positions the office each of them holds, by id
 * @param contents contents of earlier lines, by act and by act on a strand, newest last
 * @param bound the pieces of the dossier in their order; empty unless it is being bound
 */
public record PaperContext(
        PaperRef asked,
        Entry entry,
        PenaltyCase facts,
        Standing standing,
        CaseRow row,
        Agency agency,
        Map<String, Party> parties,
        Map<UUID, OfficerFacts> officers,
        Map<UUID, String> people,
        Map<UUID, String> positions,
        Map<String, Violation> violations,
        Function<String, String> titles,
        Map<String, List<JsonNode>> contents,
        List<Bound> bound,
        JsonNode data,
        JsonNode content) {

    /** The party the paper speaks of: its addressee, or the one of the strand, or the first. */
    public @Nullable String partyStrand() {
        String addressee = asked.addressee();
        if (addressee != null) {
            return addressee;
        }
        var strand = standing.strands().get(asked.strand());
        if (strand != null && strand.of() != null) {
            return strand.of();
        }
        return facts.parties().containsKey(asked.strand())
                ? asked.strand()
                : parties.keySet().stream().findFirst().orElse(null);
    }

    String text(String key) {
        JsonNode value = content.get(key);
        return value == null || value.isNull() ? "" : value.asString("");
    }

    String data(String key) {
        JsonNode value = data.get(key);
        return value == null || value.isNull() ? "" : value.asString("");
    }

    /** A text of the newest line of an earlier act, empty where there is none. */
    String earlier(String act, String key) {
        List<JsonNode> all = contents.getOrDefault(act, List.of());
        return all.isEmpty() ? "" : all.get(all.size() - 1).path(key).asString("");
    }

    /** The key of what an act said on one strand. */
    public static String on(String act, String strand) {
        return act + "@" + strand;
    }

    /** The number of the newest paper of a form that concerns the same party, empty where there is none. */
    String number(String form) {
        String party = partyStrand();
        return standing.papers().stream()
                .filter(paper -> paper.form().equals(form) && paper.number() != null)
                .filter(paper -> Objects.equals(party, paper.addressee() == null ? paper.strand() : paper.addressee()))
                .map(PaperRef::number)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** The number of the newest decision about this party, handed over on the spot or sent. */
    String decisionNumber(String party) {
        return standing.papers().stream()
                .filter(paper -> Forms.isPenalty(paper.form()) || Forms.isDecision(paper.form()))
                .filter(paper -> party.equals(paper.addressee() == null ? paper.strand() : paper.addressee()))
                .map(PaperRef::number)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** The office a person holds, by id. */
    String position(@Nullable Object person) {
        return person == null || person.toString().isBlank()
                ? ""
                : positions.getOrDefault(UUID.fromString(person.toString()), "");
    }
}
