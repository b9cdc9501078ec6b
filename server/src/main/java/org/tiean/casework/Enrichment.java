package org.tiean.casework;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.journal.Submission;
import org.tiean.registry.Parties;
import org.tiean.registry.PartyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds what the registry knows and nobody may type: whether a party counts as a person. */
@Component
class Enrichment {
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

    private void classify(JsonNode party) {
        if (party instanceof ObjectNode node && node.path("party").asString("").length() == 36) {
            var known = registry.of(UUID.fromString(node.get("party").asString()));
            node.put("person", known.kind().thresholdColumn() == PartyKind.Column.PERSON);
        }
    }
}
