package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import java.util.List;
import org.tiean.kernel.Fen;

/** Sums and last days, one after the other: of a deferral that was granted, or of an agreement. */
record Plan(List<Instalment> parts) {
    /** The last day of it. */
    LocalDate ends() {
        return parts.stream().map(Instalment::payBy).max(LocalDate::compareTo).orElseThrow();
    }

    Fen total() {
        return parts.stream().map(Instalment::amount).reduce(Fen.ZERO, Fen::plus);
    }

    /** Each sum is something, each day later than the one before and than that on which it was made. */
    boolean inOrder(LocalDate made) {
        LocalDate before = made;
        for (Instalment part : parts) {
            if (part.amount().isZero() || !part.payBy().isAfter(before)) {
                return false;
            }
            before = part.payBy();
        }
        return !parts.isEmpty();
    }
}
