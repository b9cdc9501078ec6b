package org.tiean.journal;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.procedure.Effects;
import org.tiean.procedure.Entry;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a line and reads it back; fields may be added, never renamed. */
final class Lines {
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Lines() {}

    /** What kind of line it is. */
    enum Kind {
        ACT,
        FACT,
        APPROVAL,
        SYSTEM
    }

    /** All that goes into a line. */
    record Draft(
            UUID matter,
            long region,
            String procedure,
            Kind kind,
            String act,
            int n,
            List<String> strands,
            UUID by,
            LocalDate doneOn,
            OffsetDateTime recordedAt,
            boolean late,
            boolean evaluation,
            JsonNode data,
            Effects effects) {}

    static String write(Draft draft, long seq, String prev, @Nullable String contentDigest) {
        ObjectNode line = JSON.createObjectNode();
        line.put("v", 1);
        line.put("matter", draft.matter().toString());
        line.put("seq", seq);
        line.put("prev", prev);
        line.put("region", draft.region());
        line.put("procedure", draft.procedure());
        line.put("kind", draft.kind().name().toLowerCase(java.util.Locale.ROOT));
        line.put("act", draft.act());
        line.put("n", draft.n());
        line.set("strands", JSON.valueToTree(draft.strands()));
        line.put("by", draft.by().toString());
        line.put("doneOn", draft.doneOn().toString());
        line.put("recordedAt", draft.recordedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        if (draft.late()) {
            line.put("late", true);
        }
        if (draft.evaluation()) {
            line.put("evaluation", true);
        }
        if (!draft.data().isEmpty()) {
            line.set("data", draft.data());
        }
        JsonNode effects = pruned(JSON.valueToTree(draft.effects()));
        if (!effects.isEmpty()) {
            line.set("effects", effects);
        }
        if (contentDigest != null) {
            line.put("content", contentDigest);
        }
        return CanonicalJson.write(line);
    }

    private static JsonNode pruned(ObjectNode effects) {
        List.copyOf(effects.propertyNames()).stream()
                .filter(name -> effects.get(name).isEmpty())
                .forEach(effects::remove);
        return effects;
    }

    static Entry entry(JsonNode line) {
        return new Entry(
                line.get("seq").asLong(),
                line.get("act").asString(),
                line.get("strands").valueStream().map(JsonNode::asString).toList(),
                UUID.fromString(line.get("by").asString()),
                LocalDate.parse(line.get("doneOn").asString()),
                OffsetDateTime.parse(line.get("recordedAt").asString()),
                line.has("effects") ? JSON.treeToValue(line.get("effects"), Effects.class) : Effects.NONE);
    }

    static boolean isAct(JsonNode line) {
        String kind = line.get("kind").asString();
        return kind.equals("act") || kind.equals("fact");
    }

    /** Content with the salt that hides it. */
    record Salted(byte[] salt, String text) {
        static Salted of(JsonNode content) {
            byte[] salt = new byte[16];
            RANDOM.nextBytes(salt);
            return new Salted(salt, CanonicalJson.write(content));
        }

        String digest() {
            return Digest.of(salt, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        String saltHex() {
            return HexFormat.of().formatHex(salt);
        }
    }
}
