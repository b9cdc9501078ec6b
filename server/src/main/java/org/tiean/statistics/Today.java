package org.tiean.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The moment figures are told at (截至时间). */
record Today(OffsetDateTime at) {
    private static final int CLOSE_DAYS = 15;

    LocalDate day() {
        return at.toLocalDate();
    }

    /** The last day of cases that come close to their ninetieth. */
    LocalDate decideBy() {
        return day().plusDays(CLOSE_DAYS);
    }
}
