package org.tiean.casework.penalty.filing;

/** In whose power the case is handled (处罚法18, 20, 24): one's own, an entrusted one, or one handed over to a town. */
public enum Authority {
    OWN("本级"),
    ENTRUSTED("委托"),
    EMPOWERED("赋权");

    private final String label;

    Authority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
