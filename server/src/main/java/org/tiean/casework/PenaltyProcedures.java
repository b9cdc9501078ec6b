package org.tiean.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiean.casework.penalty.GeneralProcedure;
import org.tiean.casework.penalty.SummaryProcedure;
import org.tiean.procedure.Procedure;

/** The procedures casework brings, each in every version a case may pin. */
@Configuration(proxyBeanMethods = false)
class PenaltyProcedures {
    @Bean
    Procedure<?> generalProcedure() {
        return GeneralProcedure.V2021;
    }

    @Bean
    Procedure<?> summaryProcedure() {
        return SummaryProcedure.V2021;
    }
}
