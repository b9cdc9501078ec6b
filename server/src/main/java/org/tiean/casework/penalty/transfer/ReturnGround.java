package org.tiean.casework.penalty.transfer;

/** Why a case transferred as a suspected crime comes back to the agency (310号令10, 13). */
public enum ReturnGround {
    NOT_FILED("公安机关不予立案"),
    WITHDRAWN("立案后撤销案件"),
    NOT_PROSECUTED("人民检察院不起诉"),
    EXEMPTED("人民法院判决无罪或者免予刑事处罚"),
    PUNISHED("已判处刑罚，尚需另行给予其他种类的行政处罚");

    private final String label;

    ReturnGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
