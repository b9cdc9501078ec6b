package org.tiean.reminder;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiean.kernel.job.Job;

/** Looks every ten minutes what waits for whom, and sends what was written. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class ReminderJobs {
    @Bean
    Gateway reminderGateway(GatewaySettings settings) {
        return settings.build();
    }

    @Bean
    Job remind(Reminding reminding, Sending sending) {
        return new Job("remind", new Job.Rhythm.Again(Duration.ofMinutes(10)), () -> {
            int written = reminding.round();
            return written + " digests written, " + sending.round() + " handed to the gateway";
        });
    }

    @Bean
    Job forgetOldReminders(DeliveryTable deliveries) {
        return new Job("forget-old-reminders", LocalTime.of(4, 0), () -> deliveries.forget() + " deliveries forgotten");
    }
}
