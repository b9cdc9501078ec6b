package org.tiean.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the comma-separated tables of the catalogue: a head row, quotes where a cell holds a comma. */
final class CsvRows {
    private CsvRows() {}

    static List<Row> of(String text) {
        var lines =
                text.lines().filter(line -> !line.isBlank()).map(CsvRows::cells).toList();
        var head = lines.get(0);
        var rows = new ArrayList<Row>();
        for (var cells : lines.subList(1, lines.size())) {
            if (cells.size() != head.size()) {
                throw new IllegalStateException(
                        "row has " + cells.size() + " cells, not " + head.size() + ": " + cells);
            }
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), cells.get(i));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** One row, by the names of the head. */
    record Row(Map<String, String> cells) {
        String get(String column) {
            return Objects.requireNonNull(cells.get(column), () -> "no column " + column);
        }
    }
}
