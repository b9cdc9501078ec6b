package org.tiean.casework.penalty;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of the case strand; the constant's name is the code in the record. */
public enum CaseStage implements Stage {
    ON_PAPER("待接续", false),
    NOT_TAKEN("未接续", true),
    LEAD("线索", false),
    DROPPED("不予立案", true),
    URGENT("先行调查", false),
    INVESTIGATING("调查取证", false),
    SUSPENDED("中止调查", false),
    CONCLUDED("调查终结", false),
    WITHDRAWN("撤销立案", false),
    MERGED("已并入另案", true),
    MOVED("已移送", true),
    CLOSED("结案", false),
    ARCHIVED("归档", true);

    private final Words words;

    CaseStage(String label, boolean ends) {
        words = new Words(StrandKind.CASE, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public boolean rests() {
        return this == MOVED;
    }
}
