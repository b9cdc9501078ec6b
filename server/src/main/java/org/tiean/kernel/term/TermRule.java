package org.tiean.kernel.term;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;

/**
 * One row of the deadline table in one version.
 *
 * @param id the row, e.g. {@code hearing-request}
 * @param label Chinese name shown to officers
 * @param party true where a right of the party is counted: its last day rolls over a holiday; a duty of the agency never does
 * @param length how many units; null where the law sets none and the agency has not set its own
 * @param before true where the term is counted back from the event
 * @param articles where it is written
 * @param verified false is 待核: the term warns and never refuses
 */
public record TermRule(
        String id,
        String label,
        boolean party,
        @Nullable Integer length,
        Unit unit,
        boolean before,
        List<Article> articles,
        boolean verified) {
    public TermRule {
        articles = List.copyOf(articles);
    }

    public TermRule withLength(int value) {
        return new TermRule(id, label, party, value, unit, before, articles, verified);
    }
}
