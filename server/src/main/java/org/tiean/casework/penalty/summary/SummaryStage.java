package org.tiean.casework.penalty.summary;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of a case decided on the spot. */
public enum SummaryStage implements Stage {
    ON_PAPER("待接续", false),
    NOT_TAKEN("未接续", true),
    FOUND("当场发现", false),
    REFERRED("转普通程序", true),
    DECIDED("当场决定", false),
    REPORTED("已备案", false),
    CLOSED("结案", false),
    ARCHIVED("归档", true);

    private final Words words;

    SummaryStage(String label, boolean ends) {
        words = new Words(StrandKind.CASE, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
