package org.tiean.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tiean.kernel.Csv;

/** Reads the reference tables from the class path. */
final class LawFiles {
    private LawFiles() {}

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
        try {
            return Csv.rows(text).stream().map(values -> new Row(file, values)).toList();
        } catch (IllegalStateException broken) {
            throw new IllegalStateException(file + ": " + broken.getMessage(), broken);
        }
    }
}
