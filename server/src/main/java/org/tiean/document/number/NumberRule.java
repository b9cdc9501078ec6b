package org.tiean.document.number;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How an agency numbers one kind of paper (文种). */
public record NumberRule(Kind kind, String pattern) {
    public static final NumberRule USUAL = new NumberRule(Kind.OWN, DocumentNumber.USUAL);

    /** The rule in words, for the log of changes. */
    public String words() {
        String shown = DocumentNumber.write(
                pattern, Map.of("short", "{简称}", "organ", "{机关代字}", "mark", "{文种}", "year", "{年份}", "serial", "{序号}"));
        return kind.label() + (kind == Kind.OFFICE ? "" : "：" + shown);
    }

    /** The three ways a series runs. */
    public enum Kind {
        OWN("own", "每种文书自编序号"),
        CASE("case", "使用案件序号，一案多份的加分号"),
        OFFICE("office", "办公室统一编号，按登记簿填写");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
