package org.tiean.casework.penalty.payment;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one application to the court for enforcement. */
public enum CourtStage implements Stage {
    APPLIED("已申请", false),
    DECLINED("不予受理", false),
    ACCEPTED("已受理", false),
    REFUSED("不准予执行", false),
    APPEALED("上一级法院复议", false),
    GRANTED("准予执行", false),
    EXECUTED("执行完毕", true),
    OVER("执行终结", true);

    private final Words words;

    CourtStage(String label, boolean ends) {
        words = new Words(StrandKind.ENFORCEMENT, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
