package org.tiean.document.form;

import tools.jackson.databind.JsonNode;

/** Walks the data of a paper by dotted paths. */
final class Data {
    private Data() {}

    static JsonNode at(JsonNode data, String path) {
        if (path.equals("party.code")) {
            JsonNode code = at(data, "party.uscc");
            return empty(code) ? at(data, "party.idNumber") : code;
        }
        JsonNode node = data;
        for (String member : path.split("\\.")) {
            node = node.path(member);
        }
        return node;
    }

    static boolean empty(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return true;
        }
        if (node.isContainer()) {
            return node.isEmpty() || node.valueStream().allMatch(Data::empty);
        }
        return node.asString().isBlank();
    }
}
