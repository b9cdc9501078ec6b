package org.tiean.casework.penalty.preservation;

/** What is decided about one thing that was kept (处罚法56; the list is that of the forms, 待核). */
public enum Disposal {
    FIXED("证据固定后返还"),
    RELEASED("解除保存，返还"),
    APPRAISED("送交鉴定、检测、检验"),
    SEIZED("依法查封、扣押"),
    CONFISCATED("依法没收，以处罚决定为准"),
    TRANSFERRED("移送有关机关");

    private final String label;

    Disposal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean goesBack() {
        return this == FIXED || this == RELEASED;
    }
}
