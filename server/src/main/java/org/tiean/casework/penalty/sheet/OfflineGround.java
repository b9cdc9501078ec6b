package org.tiean.casework.penalty.sheet;

/** Why the decision could not be made in the system. */
public enum OfflineGround {
    POWER("停电"),
    NETWORK("断网"),
    DEVICE("设备故障"),
    OTHER("其他");

    private final String label;

    OfflineGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
