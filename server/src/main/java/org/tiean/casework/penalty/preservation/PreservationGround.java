package org.tiean.casework.penalty.preservation;

/** Why evidence is registered and kept (处罚法56). */
public enum PreservationGround {
    MAY_BE_LOST("证据可能灭失"),
    HARD_TO_GET_LATER("证据以后难以取得");

    private final String label;

    PreservationGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
