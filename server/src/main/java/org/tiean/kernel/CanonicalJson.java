package org.tiean.kernel;

import java.util.ArrayList;
import java.util.Collections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way a line of the record is written: keys sorted by code point, no white space, integers only, members that
 * are null left out; what was written is kept as text and never re-serialised.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CanonicalJson() {}

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(sorted(node));
    }

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var out = MAPPER.createArrayNode();
            node.forEach(item -> out.add(sorted(item)));
            return out;
        }
        if (!node.isObject()) {
            return plain(node);
        }
        ObjectNode out = MAPPER.createObjectNode();
        var names = new ArrayList<>(node.propertyNames());
        Collections.sort(names);
        names.forEach(name -> {
            if (!node.get(name).isNull()) {
                out.set(name, sorted(node.get(name)));
            }
        });
        return out;
    }

    /** Texts, integers and truths; a fraction or a hole in a list would be read differently by others. */
    private static JsonNode plain(JsonNode node) {
        if (node.isString() || node.isBoolean() || node.isIntegralNumber()) {
            return node;
        }
        throw new IllegalArgumentException("no place in the record for " + node.getNodeType());
    }
}
