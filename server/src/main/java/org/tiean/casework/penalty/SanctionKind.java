package org.tiean.casework.penalty;

/** Kinds of penalty (处罚法9), in ascending weight inside each group. */
public enum SanctionKind {
    WARNING("警告", false, false, "送达即履行"),
    CRITICISM("通报批评", false, false, "送达即履行"),
    FINE("罚款", false, true, "缴款票据，以银行到账为准"),
    CONFISCATE_GAINS("没收违法所得", false, true, "缴款票据，以银行到账为准"),
    CONFISCATE_GOODS("没收非法财物", false, true, "移交清单，公开拍卖、处理或者销毁的记录"),
    SUSPEND_LICENCE("暂扣许可证件", false, false, "暂扣证件的清单，届满发还的记录"),
    LOWER_GRADE("降低资质等级", true, false, "发证机关变更等级的记录"),
    REVOKE_LICENCE("吊销许可证件", true, false, "发证机关办理注销的记录"),
    RESTRICT_BUSINESS("限制开展生产经营活动", false, false, "限制期间的检查记录，截止日期"),
    STOP_BUSINESS("责令停产停业", true, false, "停产停业的检查记录，恢复生产前的验收"),
    CLOSE("责令关闭", true, false, "人民政府的关闭决定，现场核查记录"),
    RESTRICT_OCCUPATION("限制从业", true, false, "告知任职单位的文书，限制从业的截止日期");

    private final String label;
    private final boolean hearing;
    private final boolean money;
    private final String proof;

    SanctionKind(String label, boolean hearing, boolean money, String proof) {
        this.label = label;
        this.hearing = hearing;
        this.money = money;
        this.proof = proof;
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

    /** What shows that it was performed. */
    public String proof() {
        return proof;
    }

    /** True where it is performed by paying; goods are handed over (处罚法74(1)). */
    public boolean isPaid() {
        return money && this != CONFISCATE_GOODS;
    }

    /** True where performance must be proved; a warning or public criticism is performed by being served. */
    public boolean needsProof() {
        return !isPaid() && !isWord();
    }

    /**
     * True where the party itself must do or leave something, and the court can make it (强制法53); a licence is revoked in the
     * register of its issuer, and closing is ordered by the government.
     */
    public boolean isEnforced() {
        return switch (this) {
            case CONFISCATE_GOODS, SUSPEND_LICENCE, RESTRICT_BUSINESS, STOP_BUSINESS, RESTRICT_OCCUPATION -> true;
            case WARNING, CRITICISM, FINE, CONFISCATE_GAINS, LOWER_GRADE, REVOKE_LICENCE, CLOSE -> false;
        };
    }

    /** True for a penalty of words alone: lighter than any other kind. */
    private boolean isWord() {
        return this == WARNING || this == CRITICISM;
    }

    /** True where putting this kind in place of the other is a lighter penalty: only inside a group, or down to words. */
    public boolean lightens(SanctionKind other) {
        if (ordinal() >= other.ordinal()) {
            return false;
        }
        return isWord()
                || (money == other.money
                        && (ordinal() > REVOKE_LICENCE.ordinal()) == (other.ordinal() > REVOKE_LICENCE.ordinal()));
    }
}
