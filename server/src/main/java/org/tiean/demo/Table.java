package org.tiean.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small comma-separated table whose first column is the key of its rows. */
final class Table {
    private Table() {}

    static Map<String, Map<String, String>> read(String text) {
        List<String[]> rows = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .toList();
        String[] head = rows.get(0);
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            if (row.length != head.length) {
                throw new StoryFailed("a row has not the columns of its head: " + Arrays.toString(row));
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < head.length; i++) {
                if (!row[i].isBlank()) {
                    cells.put(head[i].strip(), row[i].strip());
                }
            }
            table.put(row[0].strip(), cells);
        }
        return table;
    }
}
