package org.tiean.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The classification of industries. */
public final class Industries {
    private final Map<String, Industry> byCode = new TreeMap<>();

    Industries(List<Industry> rows) {
        rows.forEach(row -> byCode.put(row.code(), row));
    }

    public Optional<Industry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Industry> sections() {
        return byCode.values().stream().filter(row -> row.parent() == null).toList();
    }

    public List<Industry> children(String parent) {
        return byCode.values().stream()
                .filter(row -> parent.equals(row.parent()))
                .toList();
    }
}
