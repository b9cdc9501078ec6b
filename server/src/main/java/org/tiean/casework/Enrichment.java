package org.tiean.casework;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tiean.access.Orgs;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.preservation.ItemList;
import org.tiean.journal.Submission;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.registry.Parties;
import org.tiean.registry.PartyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Adds what nobody may type: whether a party counts as a person, how many things a list names, what another record says. */
@Component
class Enrichment {
    /** Acts that write a list of things. */
    private static final Set<String> LISTING =
            Set.of("preserve-evidence", "sample", "copy-evidence", "entrust-appraisal");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Parties registry;
    private final LinkedCases linked;
    private final Orgs orgs;

    Enrichment(Parties registry, LinkedCases linked, Orgs orgs) {
        this.registry = registry;
        this.linked = linked;
        this.orgs = orgs;
    }

    /** What the acts of 并案, 分案 and 移送 name of the other record, or the other organ. */
    Submission linked(CaseClerk.Place place, Supplier<PenaltyCase> facts, Submission submission) {
        return switch (submission.act()) {
            case "take-in" ->
                with(
                        submission,
                        named(submission.data().path("merged"))
                                .flatMap(merged -> linked.taken(place, facts.get(), merged))
                                .map(act -> (JsonNode) JSON.valueToTree(act))
                                .orElseThrow(() -> Rejected.invalid("data.merged", "请选择本机关已经立案的另案")));
            case "split-off" ->
                with(
                        submission,
                        JSON.createObjectNode().put("matter", Uuid7.next().toString()));
            case "move-case" ->
                named(submission.data().path("to"))
                        .flatMap(orgs::find)
                        .map(organ -> called(submission, organ.name()))
                        .orElse(submission);
            default -> submission;
        };
    }

    /** An organ of this platform is called by its name, whatever was typed. */
    private static Submission called(Submission submission, String name) {
        ObjectNode content = submission.content().deepCopy().isObject()
                ? (ObjectNode) submission.content().deepCopy()
                : JSON.createObjectNode();
        content.put("organ", name);
        return new Submission(
                submission.matter(),
                submission.act(),
                submission.seq(),
                submission.strands(),
                submission.doneOn(),
                submission.reason(),
                submission.data(),
                content);
    }

    private static Optional<UUID> named(JsonNode id) {
        try {
            return Optional.of(UUID.fromString(id.asString("")));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Submission enriched(Submission submission) {
        JsonNode data = submission.data().deepCopy();
        data.path("parties").forEach(this::classify);
        if (data.has("party")) {
            classify(data.path("party"));
        }
        count(data, submission);
        transcribe(data, submission);
        return with(submission, data);
    }

    private static Submission with(Submission submission, JsonNode data) {
        return new Submission(
                submission.matter(),
                submission.act(),
                submission.seq(),
                submission.strands(),
                submission.doneOn(),
                submission.reason(),
                data,
                submission.content());
    }

    /** The record counts the things of a list whose words it does not hold. */
    private static void count(JsonNode data, Submission submission) {
        if (LISTING.contains(submission.act()) && data instanceof ObjectNode node) {
            node.put(
                    "items",
                    ItemList.rows(submission.content().path("items").asString(""))
                            .size());
        }
    }

    /** Whether the words of a recording are written down is seen, not said. */
    private static void transcribe(JsonNode data, Submission submission) {
        if (submission.act().equals("add-recordings") && data instanceof ObjectNode node) {
            node.put(
                    "transcribed",
                    !submission.content().path("transcript").asString("").isBlank());
        }
    }

    private void classify(JsonNode party) {
        if (party instanceof ObjectNode node && node.path("party").asString("").length() == 36) {
            var known = registry.of(UUID.fromString(node.get("party").asString()));
            node.put("person", known.kind().thresholdColumn() == PartyKind.Column.PERSON);
        }
    }
}
