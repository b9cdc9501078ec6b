package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import java.util.List;
import org.tiean.kernel.Fen;

/**
 * 执行协议 in force (强制法42): what is paid when, and what of the surcharge is let go as long as it is kept.
 *
 * @param waived surcharge let go, imposed or merely accrued
 * @param imposed what of the waived had been imposed
 * @param before what had been received and kept when it was made
 */
public record Agreement(List<Instalment> parts, Fen waived, Fen imposed, Fen before) {
    public Agreement {
        parts = List.copyOf(parts);
    }

    /** What is missing of the parts whose last day has passed. */
    boolean broken(LocalDate day, Fen kept) {
        Fen due = parts.stream()
                .filter(part -> day.isAfter(part.payBy()))
                .map(Instalment::amount)
                .reduce(Fen.ZERO, Fen::plus);
        return before.plus(due).compareTo(kept) > 0;
    }

    /** Whether that part, and all before it, have come. */
    public boolean paid(Instalment part, Fen kept) {
        Fen due = parts.stream()
                .filter(one -> !one.payBy().isAfter(part.payBy()))
                .map(Instalment::amount)
                .reduce(Fen.ZERO, Fen::plus);
        return before.plus(due).compareTo(kept) <= 0;
    }
}
