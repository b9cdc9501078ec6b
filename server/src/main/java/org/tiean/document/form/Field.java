package org.tiean.document.form;

import tools.jackson.databind.JsonNode;

/**
 * One field a form asks for.
 *
 * @param path where it stands in the data, members joined by a dot
 * @param label how the screen and a refusal call it
 * @param need {@code R} required, {@code O} optional, or a condition under which it is required:
 *     {@code path=value|value}, or {@code fine:path} where that list of sanctions holds an amount
 */
public record Field(String path, String label, FieldType type, String need) {

    public boolean requiredIn(JsonNode data) {
        if (need.startsWith("fine:")) {
            return Data.at(data, need.substring(5)).valueStream().anyMatch(item -> !Data.empty(item.path("fen")));
        }
        int equals = need.indexOf('=');
        if (equals < 0) {
            return need.equals("R");
        }
        String actual = Data.at(data, need.substring(0, equals)).asString("");
        return java.util.Arrays.asList(need.substring(equals + 1).split("\\|")).contains(actual);
    }
}
