package org.tiean.casework.penalty;

/** Kinds of penalty (处罚法9), in ascending weight inside each group. */
public enum SanctionKind {
    WARNING("警告", false, false),
    CRITICISM("通报批评", false, false),
    FINE("罚款", false, true),
    CONFISCATE_GAINS("没收违法所得", false, true),
    CONFISCATE_GOODS("没收非法财物", false, true),
    SUSPEND_LICENCE("暂扣许可证件", false, false),
    LOWER_GRADE("降低资质等级", true, false),
    REVOKE_LICENCE("吊销许可证件", true, false),
    RESTRICT_BUSINESS("限制开展生产经营活动", false, false),
    STOP_BUSINESS("责令停产停业", true, false),
    CLOSE("责令关闭", true, false),
    RESTRICT_OCCUPATION("限制从业", true, false);

    private final String label;
    private final boolean hearing;
    private final boolean money;

    SanctionKind(String label, boolean hearing, boolean money) {
        this.label = label;
        this.hearing = hearing;
        this.money = money;
    }

    public String label() {
        return label;
    }

    /** Always gives the right to a hearing, whatever the amount (处罚法63(1)(三)(四)). */
    public boolean givesHearing() {
        return hearing;
    }

    public boolean isMoney() {
        return money;
    }

    /** True where performance must be proved; a warning or public criticism is performed by being served. */
    boolean needsProof() {
        return !money && this != WARNING && this != CRITICISM;
    }
}
