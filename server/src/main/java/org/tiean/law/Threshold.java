package org.tiean.law;

import org.tiean.kernel.Fen;

/**
 * The amount from which a fine or a confiscated value counts as large (较大数额) in a region.
 *
 * @param inclusive whether the amount itself is reached (含本数)
 * @param verified false is 待核: it warns and never refuses
 * @param evaluation a value set for demonstration only
 */
public record Threshold(
        long region,
        PartyType party,
        Kind kind,
        Fen amount,
        boolean inclusive,
        Validity validity,
        boolean verified,
        boolean evaluation,
        String source) {
    /** What becomes due at the amount; four separate thresholds (procedure of 处罚法63, 58, 57(2) and local filing rules). */
    public enum Kind {
        HEARING("听证"),
        LEGAL_REVIEW("法制审核"),
        COLLECTIVE("集体讨论"),
        REPORT_UPWARD("重大处罚备案");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean reachedBy(Fen value) {
        int order = value.compareTo(amount);
        return inclusive ? order >= 0 : order > 0;
    }

    static Threshold of(Row row) {
        return new Threshold(
                row.number("region"),
                PartyType.valueOf(row.text("party")),
                Kind.valueOf(row.text("kind")),
                new Fen(row.number("amount_fen")),
                row.yes("inclusive"),
                row.validity(),
                row.yes("verified"),
                row.yes("evaluation"),
                row.text("source"));
    }
}
