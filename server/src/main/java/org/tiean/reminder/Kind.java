package org.tiean.reminder;

/** What a person may be reminded of, and may choose not to be. */
public enum Kind {
    TERM("期限", "承办案件中须由本机关办理的期限：将届满、今日届满、已逾期"),
    APPROVAL("待签批", "轮到您签批的审批"),
    ORAL("口头批准待补签", "您口头批准的、尚未补签的事项，以及逾期未补签的"),
    QUESTIONING("询问笔录未完成", "您参加制作、隔日仍未完成的询问笔录"),
    TRANSFER("移送待接收", "已移送公安机关、尚未收到接收回执的案件");

    private final String label;
    private final String hint;

    Kind(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    String hint() {
        return hint;
    }
}
