package org.tiean.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days on which a certificate does not count; {@code toOn} is the first day on which it does again. */
record Suspension(LocalDate fromOn, @Nullable LocalDate toOn) {
    boolean covers(LocalDate day) {
        return !day.isBefore(fromOn) && (toOn == null || day.isBefore(toOn));
    }
}
