package org.tiean.casework.penalty.hearing;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of a hearing. */
public enum HearingStage implements Stage {
    REQUESTED("已申请", false),
    SCHEDULED("已通知", false),
    HELD("已举行", false),
    REPORTED("已报告", true),
    TERMINATED("已终止", true);

    private final Words words;

    HearingStage(String label, boolean ends) {
        words = new Words(StrandKind.HEARING, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
