package org.tiean.verify;

/** The three things that can be said of a file; none of them is said of a file that only vouches for itself. */
public enum Verdict {
    BROKEN("已损坏"),
    CONSISTENT("自洽"),
    ANCHORED("已锚定");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
