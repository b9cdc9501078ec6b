package org.tiean.law;

import org.jspecify.annotations.Nullable;

/**
 * One item of an agency's list of violations that are let go (处罚法33(1)).
 *
 * @param outcome the exit the list belongs to, FIRST_OFFENCE or MINOR
 * @param condition what the list asks besides the law
 * @param windowMonths how far back an earlier penalty still counts, null where the list does not say
 * @param verified false is 待核: it warns and never refuses
 * @param evaluation a value set for demonstration only
 */
public record ExemptionItem(
        long region,
        String outcome,
        String item,
        String violation,
        String title,
        String condition,
        @Nullable Integer windowMonths,
        Validity validity,
        boolean verified,
        boolean evaluation,
        String source) {
    static ExemptionItem of(Row row) {
        return new ExemptionItem(
                row.number("region"),
                row.text("outcome"),
                row.text("item"),
                row.text("violation"),
                row.text("title"),
                row.text("condition"),
                row.intOrNull("window_months"),
                row.validity(),
                row.yes("verified"),
                row.yes("evaluation"),
                row.text("source"));
    }
}
