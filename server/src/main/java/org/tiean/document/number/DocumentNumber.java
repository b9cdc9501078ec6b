package org.tiean.document.number;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a document number is written: （简称）机关代字文种〔年〕序号号, with 〔〕 and without leading zeros (GB/T 9704). */
public final class DocumentNumber {
    /** The pattern used where an agency has set none. */
    public static final String USUAL = "（{short}）{organ}{mark}〔{year}〕{serial}号";

    private static final Pattern SHAPE = Pattern.compile("(.*?)[〔\\[【﹝（(](\\d{4})[〕\\]】﹞）)](.*?)0*(\\d[\\d-]*)号");
    private static final Pattern PLACE = Pattern.compile("^[(（](.+?)[)）]");

    private DocumentNumber() {}

    /** What is wrong with a pattern, empty where it can be used: a number names its year and its serial, once each. */
    public static Optional<String> wrong(String pattern) {
        if (pattern.length() > 60) {
            return Optional.of("格式不能超过 60 字");
        }
        if (!pattern.matches("[^{}]*(\\{(short|organ|mark|year|serial)}[^{}]*)*")) {
            return Optional.of("大括号里只能是简称、机关代字、文种、年份、序号");
        }
        String sample = write(pattern, Map.of("short", "莲", "organ", "应急", "mark", "罚", "year", "2026", "serial", "1"));
        return pattern.contains("〔{year}〕")
                        && pattern.contains("{mark}")
                        && normal(sample).equals(Optional.of(sample))
                        && pattern.split("\\{serial}", -1).length == 2
                ? Optional.empty()
                : Optional.of("格式应为：（{简称}）{机关代字}{文种}〔{年份}〕{序号}号，文种、年份和序号各出现一次");
    }

    /** Year and first serial of a number as {@link #normal} writes it. */
    public static Optional<int[]> serial(String number) {
        var shape = SHAPE.matcher(number);
        return shape.matches()
                ? Optional.of(new int[] {
                    Integer.parseInt(shape.group(2)),
                    Integer.parseInt(shape.group(4).split("-")[0])
                })
                : Optional.empty();
    }

    public static String write(String pattern, Map<String, String> words) {
        String out = pattern;
        for (var word : words.entrySet()) {
            out = out.replace("{" + word.getKey() + "}", word.getValue());
        }
        return out;
    }

    /** A number somebody typed, in the brackets the standard asks; empty where it is none. */
    public static Optional<String> normal(String typed) {
        var shape = SHAPE.matcher(typed.replaceAll("\\s", ""));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String head = PLACE.matcher(shape.group(1)).replaceFirst("（$1）");
        return Optional.of(head + "〔" + shape.group(2) + "〕" + shape.group(3) + shape.group(4) + "号");
    }
}
