package org.tiean.document.booklet;

import java.util.Arrays;

/** What became of a blank sheet; its number is never free again. */
public enum SheetState {
    BLANK("blank", "未使用"),
    CLAIMED("claimed", "补录待批"),
    USED("used", "已使用"),
    VOID("void", "作废"),
    RETURNED("returned", "交回注销"),
    LOST("lost", "遗失作废");

    private final String code;
    private final String label;

    SheetState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static SheetState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
