package org.tiean.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The day and hour at which official acts happen, in Asia/Shanghai. It can be set only in an evaluation directory;
 * sessions, lock-out and logs never use it.
 */
@Component
public class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final boolean evaluation;
    private volatile @Nullable Simulation simulation;

    BusinessClock(@Value("${tiean.evaluation:false}") boolean evaluation) {
        this.evaluation = evaluation;
    }

    /** Now, to the second. */
    public OffsetDateTime now() {
        Simulation set = simulation;
        Instant now = set == null ? Instant.now() : set.start.plus(Duration.between(set.setAt, Instant.now()));
        return now.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE).toOffsetDateTime();
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Sets the clock, which goes on from there; null sets it back to the real time. */
    public void simulate(@Nullable OffsetDateTime start) {
        if (!evaluation) {
            throw Rejected.forbidden("只有评估环境可以设定模拟时间");
        }
        simulation = start == null ? null : new Simulation(start.toInstant(), Instant.now());
    }

    private record Simulation(Instant start, Instant setAt) {}
}
