package org.tiean.document;

/**
 * How far a paper has come. Paper and ink count: an outward or signed paper is issued only when its sealed or signed
 * original is back as a scan. A draft is no paper yet.
 */
public enum PaperState {
    FROZEN("frozen", "定稿赋号"),
    PRINTED("printed", "打印"),
    SIGNED("signed", "签字盖章"),
    SCANNED("scanned", "扫描回传"),
    ISSUED("issued", "已签发"),
    VOID("void", "作废"),
    ON_PAPER("paper", "系统外办理"),
    BLANK("blank", "空白文书，尚未使用");

    private final String code;
    private final String label;

    PaperState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static PaperState of(String code) {
        for (PaperState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no such state: " + code);
    }
}
