package org.tiean.casework.penalty.filing;

/** 行业领域 of supervision, as enforcement statistics split it; fixed at filing. */
public enum Sector {
    COAL("煤矿"),
    MINE("金属非金属矿山"),
    CHEMICAL("化工（危险化学品）"),
    FIREWORKS("烟花爆竹"),
    INDUSTRY_TRADE("工贸"),
    OTHER("其他");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
