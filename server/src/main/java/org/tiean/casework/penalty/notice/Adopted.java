package org.tiean.casework.penalty.notice;

/** How much of a defence was adopted. */
public enum Adopted {
    ALL("采纳"),
    PART("部分采纳"),
    NONE("不采纳");

    private final String label;

    Adopted(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
