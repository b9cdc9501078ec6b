package org.tiean.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether this data directory is for evaluation: every screen then says 演示数据. */
@ConfigurationProperties("tiean")
record Evaluation(@DefaultValue("false") boolean evaluation) {
    boolean on() {
        return evaluation;
    }
}
