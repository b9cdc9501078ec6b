package org.tiean.casework.penalty.preservation;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one 先行登记保存 of a party's things. */
public enum PreservationStage implements Stage {
    APPROVED("已批准，待实施", false),
    ABANDONED("不再实施", true),
    HELD("保存中", false),
    LAPSED("逾期自动解除，待返还", false),
    RETURNING("已处理，待返还", false),
    KEPT("已处理，待处罚决定没收", false),
    OVER("已了结", true);

    private final Words words;

    PreservationStage(String label, boolean ends) {
        words = new Words(StrandKind.PRESERVATION, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
