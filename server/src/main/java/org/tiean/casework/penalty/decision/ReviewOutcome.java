package org.tiean.casework.penalty.decision;

/** What the legal reviewer concludes. */
public enum ReviewOutcome {
    AGREE("同意"),
    CORRECT("改正后同意"),
    SUPPLEMENT("补充调查"),
    DISAGREE("不同意"),
    TRANSFER("超越权限或者涉嫌犯罪，建议移送");

    private final String label;

    ReviewOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
