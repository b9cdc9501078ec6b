package org.tiean.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a norm, written short: {@code 处罚法64(一)}, {@code 处罚法57(2)}, {@code 安法65(1)(二)}; Arabic digits in
 * brackets count paragraphs (款), Chinese ones items (项); a norm that {@link Law#citedWhole} needs no number. {@link #INTERNAL} marks a rule of the house.
 */
public record Article(@JsonValue String label) {
    /** The basis of a rule that no norm sets. */
    public static final Article INTERNAL = new Article("内部规则");

    private static final Pattern SHAPE =
            Pattern.compile("(\\d+号[令文]|\\D+?)(?:(\\d{1,3})((?:\\([一二三四五六七八九十\\d]{1,3}\\))*))?");
    private static final Pattern PART = Pattern.compile("\\(([一二三四五六七八九十]+|\\d+)\\)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Article {
        if (!label.equals("内部规则")) {
            Matcher shape = SHAPE.matcher(label);
            if (!shape.matches()
                    || Law.byShortName(shape.group(1))
                            .filter(law -> law.citedWhole() || shape.group(2) != null)
                            .isEmpty()) {
                throw new IllegalArgumentException("not an article: " + label);
            }
        }
    }

    public static Article of(String label) {
        return label.equals(INTERNAL.label) ? INTERNAL : new Article(label);
    }

    public boolean isInternal() {
        return label.equals("内部规则");
    }

    /** The full citation as printed on papers: 《中华人民共和国行政处罚法》第六十四条第（一）项. */
    public String full() {
        Matcher shape = SHAPE.matcher(label);
        if (isInternal() || !shape.matches()) {
            return label;
        }
        var out = new StringBuilder("《")
                .append(Law.byShortName(shape.group(1)).orElseThrow().fullName())
                .append("》");
        if (shape.group(2) == null) {
            return out.toString();
        }
        out.append("第")
                .append(ChineseNumber.of(Integer.parseInt(shape.group(2))))
                .append("条");
        Matcher part = PART.matcher(shape.group(3));
        while (part.find()) {
            String mark = part.group(1);
            out.append("第")
                    .append(
                            Character.isDigit(mark.charAt(0))
                                    ? ChineseNumber.of(Integer.parseInt(mark)) + "款"
                                    : "（" + mark + "）项");
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return label;
    }
}
