package org.tiean.approval;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiean.law.Laws;

/** The shipped list of what may go ahead on a spoken approval. */
@Configuration(proxyBeanMethods = false)
class OralConfig {
    @Bean
    OralActs oralActs(Laws laws) {
        return new OralActs(OralActs.shipped(), laws);
    }
}
