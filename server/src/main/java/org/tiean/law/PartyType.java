package org.tiean.law;

/** On whom a penalty falls: it decides fine range, threshold and form (一案双罚). */
public enum PartyType {
    UNIT("单位"),
    PERSON("个人");

    private final String label;

    PartyType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
