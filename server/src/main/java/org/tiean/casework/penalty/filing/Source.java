package org.tiean.casework.penalty.filing;

/** Where a lead comes from; fixed codes, so that statistics agree. */
public enum Source {
    PLAN("计划检查"),
    RANDOM("双随机抽查"),
    SPECIAL("专项检查"),
    TIP("举报投诉"),
    ASSIGNED("上级交办"),
    TRANSFERRED("其他机关移送"),
    ACCIDENT("事故调查"),
    MONITOR("监测预警");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
