package org.tiean.casework.penalty.inquiry;

/** Why an investigation stands still; the list is of practice, the rule of the trade is 待核. */
public enum SuspendGround {
    OTHER_CASE("等待另案的处理结果"),
    APPRAISAL("等待鉴定、检测、检验结论"),
    FORCE_MAJEURE("不可抗力"),
    UNREACHABLE("当事人下落不明");

    private final String label;

    SuspendGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
