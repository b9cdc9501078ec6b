package org.tiean.casework.penalty.weighing;

/** Where in the range a penalty lies (处罚法32, 34). */
public enum Degree {
    ORDINARY("一般"),
    LIGHTER("从轻"),
    MITIGATED("减轻"),
    HEAVIER("从重");

    private final String label;

    Degree(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
