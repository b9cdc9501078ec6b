package org.tiean.casework.penalty.appraisal;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one 鉴定, 检测 or 检验. */
public enum AppraisalStage implements Stage {
    ENTRUSTED("鉴定中", false),
    REPORTED("已有鉴定意见，待告知", false),
    TOLD("已告知当事人", true),
    WITHDRAWN("已撤回委托", true);

    private final Words words;

    AppraisalStage(String label, boolean ends) {
        words = new Words(StrandKind.APPRAISAL, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
