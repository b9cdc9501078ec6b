package org.tiean.access;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiean.kernel.job.Job;

/** Forgets old sessions every night. */
@Configuration(proxyBeanMethods = false)
class SessionSweep {
    @Bean
    Job forgetOldSessions(OldSessionTable table) {
        return new Job("forget-old-sessions", LocalTime.of(3, 20), () -> table.forget() + " sessions forgotten");
    }
}
