package org.tiean.borders.twin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Red twin: four ways round the door. */
public class ReadsTheClock {
    List<Object> ways() {
        return List.of(
                Instant.now(),
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                Clock.systemUTC(),
                System.currentTimeMillis());
    }
}
