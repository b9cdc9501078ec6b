package org.tiean.casework.penalty;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of the case strand; the constant's name is the code in the record. */
public enum CaseStage implements Stage {
    LEAD("线索", false),
    DROPPED("不予立案", true),
    URGENT("先行调查", false),
    INVESTIGATING("调查取证", false),
    SUSPENDED("中止调查", false),
    CONCLUDED("调查终结", false),
    WITHDRAWN("撤销立案", false),
    MERGED("已并入另案", true),
    CLOSED("结案", false),
    ARCHIVED("归档", true);

    private final String label;
    private final boolean ends;

    CaseStage(String label, boolean ends) {
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
        return StrandKind.CASE;
    }

    @Override
    public boolean ends() {
        return ends;
    }
}
