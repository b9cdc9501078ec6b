package org.tiean.casework;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.preservation.ItemList;
import org.tiean.journal.Submission;
import org.tiean.registry.Parties;
import org.tiean.registry.PartyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds what nobody may type: whether a party counts as a person, how many things a list names. */
@Component
class Enrichment {
    /** Acts that write a list of things. */
    private static final Set<String> LISTING =
            Set.of("preserve-evidence", "sample", "copy-evidence", "entrust-appraisal");

    private final Parties registry;

    Enrichment(Parties registry) {
        this.registry = registry;
    }

    Submission enriched(Submission submission) {
        JsonNode data = submission.data().deepCopy();
        data.path("parties").forEach(this::classify);
        if (data.has("party")) {
            classify(data.path("party"));
        }
        count(data, submission);
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

    private void classify(JsonNode party) {
        if (party instanceof ObjectNode node && node.path("party").asString("").length() == 36) {
            var known = registry.of(UUID.fromString(node.get("party").asString()));
            node.put("person", known.kind().thresholdColumn() == PartyKind.Column.PERSON);
        }
    }
}
