package org.tiean.approval;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.journal.Submission;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the signatures are about: the act with its content and draft papers as one text under one salted digest. */
record Frozen(String payload, byte[] salt, String digest) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Frozen of(Proposing asked) {
        Submission submission = asked.submission();
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("v", 1);
        all.put("matter", asked.matter().toString());
        all.put("act", submission.act());
        all.put("doneOn", submission.doneOn().toString());
        var strands = all.putArray("strands");
        submission.strands().forEach(strands::add);
        if (submission.reason() != null) {
            all.put("reason", submission.reason());
        }
        all.set("data", submission.data());
        all.set("content", submission.content());
        all.set("papers", asked.papers());
        try {
            return of(CanonicalJson.write(all));
        } catch (IllegalArgumentException fraction) {
            throw Rejected.invalid("data", "数字须为整数，金额以分为单位");
        }
    }

    private static Frozen of(String payload) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Frozen(payload, salt, Digest.of(salt, payload.getBytes(StandardCharsets.UTF_8)));
    }

    static Submission submission(String payload) {
        JsonNode all = CanonicalJson.read(payload);
        List<String> strands =
                all.get("strands").valueStream().map(JsonNode::asString).toList();
        return new Submission(
                UUID.fromString(all.get("matter").asString()),
                all.get("act").asString(),
                null,
                strands,
                LocalDate.parse(all.get("doneOn").asString()),
                all.has("reason") ? all.get("reason").asString() : null,
                all.get("data"),
                all.get("content"));
    }

    static JsonNode papers(String payload) {
        return CanonicalJson.read(payload).get("papers");
    }
}
