package org.tiean.casework.penalty.summary;

/** How a decision made on the spot was taken (处罚法52(2)). */
public enum Receipt {
    SIGNED("当事人签收"),
    REFUSED("当事人拒绝签收，已在决定书上注明");

    private final String label;

    Receipt(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
