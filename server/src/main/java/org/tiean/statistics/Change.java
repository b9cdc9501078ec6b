package org.tiean.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 同比: the change against the same period last year, in per cent with its sign. */
final class Change {
    private Change() {}

    /** A dash where there is no base to divide by. */
    static String of(long now, long before) {
        if (before == 0) {
            return "—";
        }
        BigDecimal percent = BigDecimal.valueOf(now - before)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "")
                + percent.abs().toPlainString() + "%";
    }
}
