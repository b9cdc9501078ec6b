package org.tiean.verify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The one way the record writes JSON: names sorted, no white space, only the escapes that JSON demands. */
final class CanonicalText {
    private CanonicalText() {}

    static String of(Object value) {
        var out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> object) {
            appendObject(out, object);
        } else if (value instanceof List<?> list) {
            appendList(out, list);
        } else if (value instanceof String text) {
            appendText(out, text);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not a value of the record: " + value.getClass());
        }
    }

    private static void appendObject(StringBuilder out, Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        String separator = "";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            appendText(out, entry.getKey());
            out.append(':');
            append(out, entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void appendList(StringBuilder out, List<?> list) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            append(out, item);
            separator = ",";
        }
        out.append(']');
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            appendChar(out, text.charAt(i));
        }
        out.append('"');
    }

    private static void appendChar(StringBuilder out, char c) {
        int shortened = "\b\t\n\f\r\"\\".indexOf(c);
        if (shortened >= 0) {
            out.append('\\').append("btnfr\"\\".charAt(shortened));
        } else if (c < 0x20) {
            out.append("\\u").append(String.format(Locale.ROOT, "%04X", (int) c));
        } else {
            out.append(c);
        }
    }
}
