package org.tiean.casework.penalty.decision;

/** What the party said to its education. */
public enum Acknowledgement {
    SIGNED("已理解，签名确认"),
    ORAL("口头表示理解"),
    REFUSED("拒绝确认，由在场人员见证");

    private final String label;

    Acknowledgement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
