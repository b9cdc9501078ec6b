package org.tiean.document;

/** Where a paper stands on its way from the system to the party; the codes are stored. */
public enum PaperState {
    FINAL("已定稿"),
    PRINTED("已打印"),
    ISSUED("已签发"),
    VOID("已作废");

    private final String label;

    PaperState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
