package org.tiean.casework.penalty.transfer;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one transfer of a party's case to the police. */
public enum TransferStage implements Stage {
    REPORTED("待决定是否移送", false),
    KEPT("决定不移送", true),
    APPROVED("待移送", false),
    DELIVERED("已移送", false),
    RECEIVED("公安机关审查中", false),
    NOT_FILED("公安机关不予立案", false),
    RECONSIDERING("公安机关复议中", false),
    UPHELD("维持不予立案", false),
    SUPERVISING("检察机关监督中", false),
    FILED("公安机关已立案", false),
    RETURNED("已退回", true);

    private final Words words;

    TransferStage(String label, boolean ends) {
        words = new Words(StrandKind.TRANSFER, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
