package org.tiean.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;
import org.tiean.kernel.term.Unit;

/**
 * A value that the law leaves open or that could not be verified; an agency sets its own.
 *
 * @param term the row of the deadline table it gives a number to
 * @param value null while nothing is set
 * @param verified false is 待核
 * @param evaluation a value set for demonstration only
 */
public record Parameter(
        String key,
        String label,
        @Nullable String term,
        @Nullable Integer value,
        @Nullable Unit unit,
        List<Article> articles,
        boolean verified,
        boolean evaluation,
        String note) {
    public Optional<Integer> number() {
        return Optional.ofNullable(value);
    }

    static Parameter of(Row row) {
        String unit = row.textOrNull("unit");
        return new Parameter(
                row.text("key"),
                row.text("label"),
                row.textOrNull("term"),
                row.intOrNull("value"),
                unit == null ? null : Unit.valueOf(unit),
                row.articles("articles"),
                row.yes("verified"),
                row.yes("evaluation"),
                row.text("note"));
    }
}
