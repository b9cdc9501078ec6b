package org.tiean.document.booklet;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that was done with a booklet or one of its sheets. */
record BookletEvent(
        UUID id,
        UUID booklet,
        @Nullable UUID sheet,
        Kind kind,
        @Nullable String words,
        OffsetDateTime at,
        UUID by) {

    /** What was done. */
    enum Kind {
        ISSUE("issue", "发放"),
        PRINT("print", "打印"),
        RECEIPT("receipt", "领用签收"),
        CLAIM("claim", "补录送批"),
        RELEASE("release", "补录撤回"),
        USE("use", "登记使用"),
        VOID("void", "作废"),
        RETURN("return", "交回注销"),
        LOSE("lose", "报告遗失"),
        ANNOUNCE("announce", "声明作废");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
