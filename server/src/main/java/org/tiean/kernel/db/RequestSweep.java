package org.tiean.kernel.db;

import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiean.kernel.job.Job;

/** Forgets request keys no client repeats any more. */
@Configuration(proxyBeanMethods = false)
class RequestSweep {
    @Bean
    Job forgetOldRequests(@Qualifier("system") JdbcClient db) {
        return new Job(
                "forget-old-requests", LocalTime.of(3, 10), () -> db.sql("""
                        delete from kernel.request
                         where requested_at < now() - interval '30 days'
                        """).update() + " request keys forgotten");
    }
}
