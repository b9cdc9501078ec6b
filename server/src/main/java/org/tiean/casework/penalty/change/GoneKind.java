package org.tiean.casework.penalty.change;

/** How a party ceased to be without anybody going on in its place. */
public enum GoneKind {
    DIED("自然人死亡"),
    DISSOLVED("单位终止，没有权利义务承受人");

    private final String label;

    GoneKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
