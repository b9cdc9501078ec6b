package org.tiean.casework.penalty.jurisdiction;

import java.util.EnumSet;
import java.util.Set;
import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one handing over of a case to another organ. */
public enum MoveStage implements Stage {
    WAITING("已移送，待接收", false),
    BOUND("已指定管辖，待接收", false),
    SENT("已移送，待回执", false),
    GONE("对方已接收", true),
    RETURNED("已退回或者撤回", true);

    /** The other organ has not answered. */
    public static final Set<MoveStage> UNANSWERED = EnumSet.of(WAITING, BOUND, SENT);

    private final Words words;

    MoveStage(String label, boolean ends) {
        words = new Words(StrandKind.MOVE, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public boolean rests() {
        return UNANSWERED.contains(this);
    }
}
