package org.tiean.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated tables (RFC 4180): a head row, then rows by the names of the head; quoted cells hold anything. */
public final class Csv {
    private final String text;
    private final List<List<String>> records = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private Csv(String text) {
        this.text = text;
    }

    /**
     * The rows below the head; blank lines count for nothing.
     *
     * @throws IllegalStateException for a row that has not the cells of the head
     */
    public static List<Map<String, String>> rows(String text) {
        List<List<String>> records = new Csv(text).records();
        List<String> head = records.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            if (record.size() != head.size()) {
                throw new IllegalStateException("%d cells, not %d: %s".formatted(record.size(), head.size(), record));
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), record.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> records() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (twice) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c == ',') {
                endCell();
            } else if (c == '\n') {
                endRecord();
            }
        }
        if (quoted) {
            throw new IllegalStateException("a quote is never closed");
        }
        endRecord();
        return records;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRecord() {
        endCell();
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            records.add(List.copyOf(cells));
        }
        cells.clear();
    }
}
