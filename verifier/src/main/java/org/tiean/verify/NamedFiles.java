package org.tiean.verify;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files that the lines name by digest, and those that a line says were lawfully erased. */
record NamedFiles(Map<String, Line> named, Set<String> erased) {

    static NamedFiles of(Chain chain) throws Broken {
        var out = new NamedFiles(new LinkedHashMap<>(), new HashSet<>());
        for (Line line : chain.lines()) {
            out.collect(line, line.fields().fields());
            out.erasures(line);
        }
        return out;
    }

    private void collect(Line line, Object value) throws Broken {
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("sha256")) {
                @SuppressWarnings("unchecked")
                var file = new JsonObject(line.fields().item(), (Map<String, Object>) map);
                named.putIfAbsent(file.digest("sha256"), line);
            }
            for (Object inner : map.values()) {
                collect(line, inner);
            }
        } else if (value instanceof List<?> list) {
            for (Object inner : list) {
                collect(line, inner);
            }
        }
    }

    private void erasures(Line line) throws Broken {
        if (line.fields().has("data")) {
            JsonObject data = line.fields().object("data");
            if (data.has("erased")) {
                erased.addAll(data.object("erased").texts("files"));
            }
        }
    }
}
