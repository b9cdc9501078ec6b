package org.tiean.law;

import java.util.List;
import java.util.Map;

/** Reference tables below {@code law/} that belong to another module, row by row and column by name. */
public final class Reference {
    private Reference() {}

    public static List<Map<String, String>> rows(String file) {
        return LawFiles.read(file).stream().map(Row::values).toList();
    }
}
