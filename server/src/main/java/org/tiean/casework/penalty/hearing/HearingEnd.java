package org.tiean.casework.penalty.hearing;

/** Why a hearing ended without being held. */
public enum HearingEnd {
    NO_SHOW("当事人无正当理由拒不出席"),
    LEFT("当事人未经许可中途退出"),
    WITHDRAWN("当事人撤回听证申请"),
    LATE("听证申请超过期限");

    private final String label;

    HearingEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
