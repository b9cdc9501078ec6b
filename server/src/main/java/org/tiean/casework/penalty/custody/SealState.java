package org.tiean.casework.penalty.custody;

/** In what state the seal is when a thing changes hands. */
public enum SealState {
    INTACT("封存完好"),
    RESEALED("启封后重新封存"),
    BROKEN("封存破损"),
    NONE("未封存");

    private final String label;

    SealState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
