package org.tiean.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the reference tables from the class path; a cell is quoted only where it holds a comma or a quote. */
final class Csv {
    private Csv() {}

    /** All rows of all files that match below {@code law/}, with the file each came from. */
    static List<Row> read(String pattern) {
        var rows = new ArrayList<Row>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:law/" + pattern)) {
                rows.addAll(parse(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("no reference data: law/" + pattern);
        }
        return rows;
    }

    static List<Row> parse(String file, String text) {
        List<String> lines = text.lines().toList();
        List<String> head = cells(lines.get(0));
        var rows = new ArrayList<Row>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != head.size()) {
                throw new IllegalStateException(file + ": " + cells.size() + " cells in " + line);
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                values.put(head.get(i), cells.get(i));
            }
            rows.add(new Row(file, values));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
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
}
