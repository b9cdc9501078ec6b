package org.tiean.casework.penalty.remedy;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one review, one suit, or one correction of the agency's own. */
public enum RemedyStage implements Stage {
    REVIEW_SOUGHT("复议已申请", false),
    REVIEW_PENDING("复议审理中", false),
    SUIT_PENDING("诉讼审理中", false),
    TO_CARRY_OUT("待落实", false),
    NOT_ACCEPTED("未受理", true),
    OVER("已了结", true);

    private final Words words;

    RemedyStage(String label, boolean ends) {
        words = new Words(StrandKind.REMEDY, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
