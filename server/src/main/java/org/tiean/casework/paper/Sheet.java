package org.tiean.casework.paper;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data of one paper while it is being filled; empty values are left out. */
final class Sheet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode node;

    Sheet() {
        this(JSON.createObjectNode());
    }

    private Sheet(ObjectNode node) {
        this.node = node;
    }

    ObjectNode node() {
        return node;
    }

    Sheet put(String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            node.put(key, value.toString().strip());
        }
        return this;
    }

    Sheet fen(String key, long value) {
        node.put(key, value);
        return this;
    }

    Sheet part(String key) {
        return new Sheet(node.withObjectProperty(key));
    }

    Sheet list(String key, Collection<String> texts) {
        ArrayNode list = node.putArray(key);
        texts.stream().filter(text -> !text.isBlank()).forEach(list::add);
        return this;
    }

    /** The non-empty lines of a text as a list. */
    Sheet lines(String key, String text) {
        return list(key, text.lines().map(String::strip).toList());
    }

    Sheet row(String key) {
        ArrayNode list = node.has(key) ? (ArrayNode) node.get(key) : node.putArray(key);
        return new Sheet(list.addObject());
    }

    Sheet range(String key, String from, String to) {
        part(key).put("from", from).put("to", to);
        return this;
    }

    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }
}
