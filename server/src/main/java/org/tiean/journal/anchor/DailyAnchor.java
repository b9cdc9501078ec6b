package org.tiean.journal.anchor;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiean.kernel.job.Job;

/** Anchors every night where all records stand. */
@Configuration(proxyBeanMethods = false)
class DailyAnchor {
    @Bean
    Job anchorDaily(Anchors anchors) {
        return new Job("anchor-daily", LocalTime.of(2, 0), () -> anchors.ifAny()
                .map(anchor -> "anchor " + anchor.statement().n() + " over "
                        + anchor.statement().leaves() + " records")
                .orElse("no record to anchor yet"));
    }
}
