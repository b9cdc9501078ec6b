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

    private final String label;
    private final boolean ends;

    HearingStage(String label, boolean ends) {
        this.label = label;
        this.ends = ends;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public StrandKind kind() {
        return StrandKind.HEARING;
    }

    @Override
    public boolean ends() {
        return ends;
    }
}
