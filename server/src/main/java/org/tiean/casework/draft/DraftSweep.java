package org.tiean.casework.draft;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiean.kernel.job.Job;

/** Forgets old drafts and deleted phrases every night. */
@Configuration(proxyBeanMethods = false)
class DraftSweep {
    @Bean
    Job forgetDeletedPhrases(OldDraftTable table) {
        return new Job(
                "forget-deleted-phrases", LocalTime.of(3, 40), () -> table.forgetPhrases() + " phrases forgotten");
    }

    @Bean
    Job forgetOldDrafts(OldDraftTable table) {
        return new Job("forget-old-drafts", LocalTime.of(3, 30), () -> table.forget() + " drafts forgotten");
    }

    @Bean
    Job forgetOldQuestionings(OldDraftTable table) {
        return new Job(
                "forget-old-questionings",
                LocalTime.of(3, 50),
                () -> table.forgetQuestionings() + " records of questioning forgotten");
    }
}
