package org.tiean.casework.penalty.custody;

/** How the keeping of a thing ends. */
public enum CustodyEnd {
    RETURNED("退还"),
    PASSED_ON("移交"),
    DESTROYED("销毁"),
    FILED("随卷归档");

    private final String label;

    CustodyEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What leaves the agency, or is no more, leaves a receipt or a record. */
    boolean leavesReceipt() {
        return this != FILED;
    }
}
