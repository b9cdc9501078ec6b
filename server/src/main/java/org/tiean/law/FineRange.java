package org.tiean.law;

import org.tiean.kernel.Fen;

/** A printed fine range of one party at one stage; a minimum of zero means that the article names a maximum only. */
public record FineRange(PartyType party, Stage stage, Fen min, Fen max) {
    /** When the fine may be imposed. */
    public enum Stage {
        /** together with the first order to correct */
        FIRST("首次发现"),
        /** only after the order was not obeyed */
        OVERDUE("逾期未改正或者拒不改正");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public FineRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("a range from " + min + " to " + max);
        }
    }

    /** 以上、以下 both include the number. */
    public boolean contains(Fen fine) {
        return min.compareTo(fine) <= 0 && fine.compareTo(max) <= 0;
    }
}
