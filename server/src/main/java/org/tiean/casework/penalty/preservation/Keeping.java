package org.tiean.casework.penalty.preservation;

/** Where what was registered is kept. */
public enum Keeping {
    IN_PLACE("就地保存"),
    ELSEWHERE("异地保存");

    private final String label;

    Keeping(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
