package org.tiean.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of the machine, never simulated: sessions, lock-out and logs count by it. */
interface RealClock {
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
