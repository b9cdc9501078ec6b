package org.tiean.casework.penalty.remedy;

import java.util.EnumSet;
import java.util.Set;

/** How a review (复议法41, 64-69, 73) or a suit (行诉法60, 62, 69-77) ended. */
public enum RemedyEnd {
    /** 维持；驳回诉讼请求. */
    UPHELD,
    /** 变更. */
    CHANGED,
    /** 撤销. */
    REVOKED,
    /** 撤销并责令重作. */
    REDO,
    /** 确认违法: the decision stands. */
    UNLAWFUL,
    /** 确认无效. */
    VOID,
    /** 驳回申请；驳回起诉. */
    DISMISSED,
    /** 调解. */
    MEDIATED,
    /** 撤回申请；撤诉. */
    WITHDRAWN;

    private static final Set<RemedyEnd> ENDING = EnumSet.of(REVOKED, VOID);
    private static final Set<RemedyEnd> TOUCHING = EnumSet.of(CHANGED, REVOKED, REDO, UNLAWFUL, VOID);
    private static final Set<RemedyEnd> SUABLE = EnumSet.of(UPHELD, CHANGED, UNLAWFUL, DISMISSED);

    boolean endsTheDecision() {
        return ENDING.contains(this);
    }

    /** What was published about the decision must be withdrawn (处罚法48(2)). */
    public boolean touchesTheDecision() {
        return TOUCHING.contains(this);
    }

    /** The party may still go to court about it (行诉法45). */
    public boolean leavesASuit() {
        return SUABLE.contains(this);
    }
}
