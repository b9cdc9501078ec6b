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
