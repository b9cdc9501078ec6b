package org.tiean.casework.penalty.withdrawal;

/** Why a filing is withdrawn. */
public enum WithdrawGround {
    NOT_ESTABLISHED("违法事实不能成立"),
    LIMITATION("违法行为已经超过追责期限"),
    NO_JURISDICTION("不属于本机关管辖"),
    DUPLICATE("同一违法行为已经另案立案");

    private final String label;

    WithdrawGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
