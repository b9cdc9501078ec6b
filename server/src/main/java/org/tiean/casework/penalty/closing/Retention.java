package org.tiean.casework.penalty.closing;

/** How long a file is kept. */
public enum Retention {
    PERMANENT("永久"),
    Y30("30年"),
    Y10("10年");

    private final String label;

    Retention(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
