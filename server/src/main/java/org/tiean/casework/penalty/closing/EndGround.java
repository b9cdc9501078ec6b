package org.tiean.casework.penalty.closing;

/** Why the handling of a party ends without performance. */
public enum EndGround {
    NOT_LIABLE("经查不应承担责任"),
    DIED("当事人死亡"),
    DISSOLVED("当事人终止且无权利义务承受人"),
    EXECUTION_OVER("人民法院终结执行"),
    TRANSFERRED("公安机关已经立案");

    private final String label;

    EndGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
