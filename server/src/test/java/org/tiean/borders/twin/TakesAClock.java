package org.tiean.borders.twin;

import java.time.Clock;
import java.time.LocalDate;

/** Green twin of the door, red twin of the pure core. */
public class TakesAClock {
    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
