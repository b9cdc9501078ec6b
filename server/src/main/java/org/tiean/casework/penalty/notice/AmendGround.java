package org.tiean.casework.penalty.notice;

/** Why a finding is changed. */
public enum AmendGround {
    DEFENCE("采纳陈述申辩"),
    HEARING("采纳听证意见"),
    EVIDENCE("新的证据"),
    REVIEW("法制审核意见"),
    DISCUSSION("集体讨论意见"),
    CRIME("涉嫌犯罪的认定变化（发现涉嫌犯罪、决定不移送、案件退回）");

    private final String label;

    AmendGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
