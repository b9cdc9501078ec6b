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

    private final Words words;

    PartyStage(String label, boolean ends) {
        words = new Words(StrandKind.PARTY, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
