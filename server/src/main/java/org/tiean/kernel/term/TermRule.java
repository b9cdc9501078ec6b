package org.tiean.kernel.term;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;

/**
 * One row of the deadline table in one version.
 *
 * @param id the row, e.g. {@code hearing-request}
 * @param label Chinese name shown to officers
 * @param party true where a party uses a right or meets a duty inside the term: its last day rolls over a holiday; a duty
 *     of the agency and a mere waiting time never roll
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

    /** @throws IllegalArgumentException where the law sets no number and the agency has set none */
    public int number() {
        if (length == null) {
            throw new IllegalArgumentException("term " + id + " has no number");
        }
        return length;
    }

    /**
     * The term with the number an agency has set.
     *
     * @throws IllegalStateException where the law itself sets one: an agency cannot change that
     */
    public TermRule withLength(int value) {
        if (length != null && verified) {
            throw new IllegalStateException("the law sets " + id);
        }
        return new TermRule(id, label, party, value, unit, before, articles, verified);
    }

    /** The same with the unit the agency counts in. */
    public TermRule withLength(int value, Unit counted) {
        TermRule set = withLength(value);
        return new TermRule(id, label, party, set.length, counted, before, articles, verified);
    }
}
