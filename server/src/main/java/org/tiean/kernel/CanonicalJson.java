package org.tiean.kernel;

import java.util.ArrayList;
import java.util.Collections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way a line of the record is written: keys sorted by code point, no white space, integers only, nulls and empty
 * members left out by the writer; what was written is kept as text and never re-serialised.
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
        if (node.isFloat() || node.isDouble()) {
            throw new IllegalArgumentException("floating point has no place in the record");
        }
        if (node.isArray()) {
            var out = MAPPER.createArrayNode();
            node.forEach(item -> out.add(sorted(item)));
            return out;
        }
        if (!node.isObject()) {
            return node;
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
}
