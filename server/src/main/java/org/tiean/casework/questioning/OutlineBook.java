package org.tiean.casework.questioning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiean.law.Reference;

/** Reads the outlines once at start. */
@Configuration(proxyBeanMethods = false)
class OutlineBook {
    @Bean
    Outlines questioningOutlines() {
        return new Outlines(Reference.rows("questioning-outlines/*.csv"));
    }
}
