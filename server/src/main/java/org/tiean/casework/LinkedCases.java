package org.tiean.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.joinder.MergeInto;
import org.tiean.casework.penalty.joinder.OpenSplit;
import org.tiean.casework.penalty.joinder.SplitOff;
import org.tiean.casework.penalty.joinder.TakeIn;
import org.tiean.casework.penalty.joinder.Taken;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.penalty.jurisdiction.ReceiveMoved;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.journal.Recorded;
import org.tiean.journal.Submission;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;
import org.tiean.procedure.StrandKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an act of one case makes happen in the record of another, in the same transaction: 并案、分案、移送. */
@Component
class LinkedCases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OtherCases others;

    LinkedCases(OtherCases others) {
        this.others = others;
    }

    /** @param opens whether the other record begins with it */
    record Linked(CaseClerk.Place place, Submission submission, boolean opens) {}

    Optional<Linked> following(CaseClerk.Place place, Recorded<PenaltyCase> recorded, Submission submission) {
        return switch (recorded.entry().act()) {
            case "take-in" -> Optional.of(mergeInto(place, recorded.entry(), submission));
            case "split-off" -> Optional.of(openSplit(place, recorded, submission));
            case "open-moved" -> Optional.of(receipt(place, recorded, submission));
            default -> Optional.empty();
        };
    }

    /** What nobody types of the case that is taken in. */
    Optional<TakeIn> taken(CaseClerk.Place place, PenaltyCase mine, UUID merged) {
        return others.find(merged, place.region())
                .filter(other -> other.matter().facts().filedOn() != null)
                .map(other -> {
                    PenaltyCase its = other.matter().facts();
                    return new TakeIn(
                            merged,
                            other.matter().standing().seq(),
                            other.head(),
                            java.util.Objects.requireNonNull(its.filedOn()),
                            evidence(its),
                            its.parties().values().stream()
                                    .filter(party -> mine.parties().values().stream()
                                            .noneMatch(known -> known.party().equals(party.party())))
                                    .map(LinkedCases::named)
                                    .toList(),
                            its.lead() == null ? List.of() : its.lead().violations(),
                            its.investigators().stream().sorted().toList());
                });
    }

    static List<Taken> evidence(PenaltyCase facts) {
        return facts.evidence().items().entrySet().stream()
                .map(one -> new Taken(one.getKey(), one.getValue()))
                .sorted(java.util.Comparator.comparing(Taken::line).thenComparing(Taken::evidence))
                .toList();
    }

    private static LeadParty named(Party party) {
        return new LeadParty(party.party(), party.person(), party.role());
    }

    private Linked mergeInto(CaseClerk.Place place, Entry entry, Submission submission) {
        UUID merged = UUID.fromString(submission.data().get("merged").asString());
        CaseRow row = others.find(merged, place.region()).orElseThrow().row();
        CaseRow mine = others.find(place.matter(), place.region()).orElseThrow().row();
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("other", mine.number() == null ? mine.title() : mine.number() + " " + mine.title());
        content.set("reason", submission.content().path("reason"));
        return new Linked(
                new CaseClerk.Place(merged, row.region(), row.org(), row.procedure()),
                following(merged, "merge-into", entry, new MergeInto(place.matter()), content),
                false);
    }

    private Linked openSplit(CaseClerk.Place place, Recorded<PenaltyCase> recorded, Submission submission) {
        UUID matter = JSON.treeToValue(submission.data(), SplitOff.class).matter();
        PenaltyCase facts = recorded.matter().facts();
        String strand = recorded.entry().strand();
        LeadParty party = named(facts.party(strand));
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.set("facts", submission.content().path("facts"));
        content.set("opinion", submission.content().path("reason"));
        return new Linked(
                new CaseClerk.Place(matter, place.region(), place.org(), place.procedure()),
                following(
                        matter,
                        "open-split",
                        recorded.entry(),
                        new OpenSplit(
                                place.matter(),
                                recorded.entry().seq(),
                                recorded.hash(),
                                strand,
                                java.util.Objects.requireNonNull(facts.lead()).of(party),
                                java.util.Objects.requireNonNull(facts.filedOn()),
                                facts.officers(),
                                facts.investigators().stream().sorted().toList(),
                                evidence(facts)),
                        content),
                true);
    }

    /** The organ that goes on with the case says so in the record it was handed. */
    private Linked receipt(CaseClerk.Place place, Recorded<PenaltyCase> recorded, Submission submission) {
        UUID origin = UUID.fromString(submission.data().get("origin").asString());
        OtherCases.Other other = others.handed(origin).orElseThrow();
        CaseRow mine = others.find(place.matter(), place.region()).orElseThrow().row();
        String strand = other.matter().standing().of(StrandKind.MOVE).stream()
                .filter(one -> !MoveStage.valueOf(one.stage()).ends())
                .findFirst()
                .orElseThrow()
                .id();
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("number", mine.number() == null ? "未立案的线索" : mine.number());
        CaseRow row = other.row();
        return new Linked(
                new CaseClerk.Place(origin, row.region(), row.org(), row.procedure()),
                new Submission(
                        origin,
                        "receive-moved",
                        null,
                        List.of(strand),
                        recorded.entry().doneOn(),
                        null,
                        JSON.valueToTree(new ReceiveMoved(place.matter(), recorded.hash())),
                        content),
                false);
    }

    private static Submission following(UUID matter, String act, Entry entry, Act<PenaltyCase> data, JsonNode content) {
        return new Submission(
                matter, act, null, List.of("case"), entry.doneOn(), null, JSON.valueToTree(data), content);
    }
}
