package org.tiean.casework.penalty.summary;

/** Why a fine may be collected in cash on the spot (处罚法68, 69). */
public enum CashGround {
    SMALL("一百元以下罚款"),
    HARD_LATER("不当场收缴事后难以执行"),
    REMOTE("边远、水上、交通不便地区，当事人到指定的银行或者通过电子支付系统缴纳罚款确有困难并提出");

    private final String label;

    CashGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
