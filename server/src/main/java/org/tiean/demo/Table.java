package org.tiean.demo;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiean.kernel.Csv;

/** A table of a story whose first column is the key of its rows; empty cells say nothing. */
final class Table {
    private Table() {}

    static Map<String, Map<String, String>> read(String text) {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        try {
            for (Map<String, String> row : Csv.rows(text)) {
                Iterator<Map.Entry<String, String>> cells = row.entrySet().iterator();
                Map<String, String> values = new LinkedHashMap<>();
                table.put(cells.next().getValue().strip(), values);
                cells.forEachRemaining(cell -> {
                    if (!cell.getValue().isBlank()) {
                        values.put(cell.getKey().strip(), cell.getValue().strip());
                    }
                });
            }
        } catch (IllegalStateException broken) {
            throw new StoryFailed("a row has not the columns of its head: " + broken.getMessage());
        }
        return table;
    }
}
