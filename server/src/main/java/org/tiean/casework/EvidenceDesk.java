package org.tiean.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import org.tiean.evidence.EvidenceRegister;
import org.tiean.evidence.Item;
import org.tiean.journal.Submission;
import org.tiean.procedure.Entry;
import tools.jackson.databind.JsonNode;

/** Enters evidence into the register in the transaction of the act that records it. */
@Component
class EvidenceDesk {
    private final EvidenceRegister register;

    EvidenceDesk(EvidenceRegister register) {
        this.register = register;
    }

    void follow(CaseClerk.Place place, Entry entry, Submission submission) {
        if (!entry.act().equals("add-evidence")) {
            return;
        }
        JsonNode data = submission.data();
        JsonNode content = submission.content();
        EvidenceKind kind = EvidenceKind.valueOf(data.get("kind").asString());
        register.add(new Item(
                UUID.fromString(data.get("evidence").asString()),
                place.matter(),
                place.region(),
                1,
                kind.name(),
                kind.label(),
                content.get("title").asString(),
                content.get("provenance").asString(),
                content.get("proves").asString(),
                LocalDate.parse(data.get("collectedOn").asString()),
                data.get("officers")
                        .valueStream()
                        .map(id -> UUID.fromString(id.asString()))
                        .toList(),
                original(data.path("file")),
                entry.seq()));
    }

    private static Item.@Nullable Original original(JsonNode file) {
        return file.has("sha256")
                ? new Item.Original(
                        file.get("sha256").asString(),
                        file.get("size").asLong(),
                        file.get("type").asString())
                : null;
    }
}
