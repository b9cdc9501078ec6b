package org.tiean.casework.penalty.inquiry;

/** Whether the holder of the data confirms the record. */
public enum HolderSigns {
    SIGNS("在场并签名"),
    REFUSED("在场，拒绝签名"),
    ABSENT("不在场");

    private final String label;

    HolderSigns(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
