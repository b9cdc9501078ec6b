package org.tiean.document.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiean.kernel.Csv;

/** One row of a table of the catalogue, by the names of its head. */
record CatalogueRow(Map<String, String> cells) {
    static List<CatalogueRow> of(String text) {
        return Csv.rows(text).stream().map(CatalogueRow::new).toList();
    }

    String get(String column) {
        return Objects.requireNonNull(cells.get(column), () -> "no column " + column);
    }
}
