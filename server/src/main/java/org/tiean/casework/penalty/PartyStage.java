package org.tiean.casework.penalty;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one party's strand. */
public enum PartyStage implements Stage {
    SUSPECTED("调查中", false),
    PROPOSED("拟处理", false),
    INFORMED("已告知", false),
    HEARING("听证中", false),
    HEARD("听证结束", false),
    AWAITING_SEAL("决定待用印", false),
    DECIDED("已决定", false),
    PERFORMING("执行中", false),
    SETTLED("已履行", true),
    ENDED("已终结", true);

    private final String label;
    private final boolean ends;

    PartyStage(String label, boolean ends) {
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
        return StrandKind.PARTY;
    }

    @Override
    public boolean ends() {
        return ends;
    }
}
