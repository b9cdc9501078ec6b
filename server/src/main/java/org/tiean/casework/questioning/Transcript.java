package org.tiean.casework.questioning;

import java.util.ArrayList;
import java.util.List;
import org.tiean.kernel.ChineseNumber;

/**
 * A record as it is printed: what was said, and what the person had corrected while reading.
 *
 * @param corrections each with its number, in the order of the record; to be confirmed by the person one by one
 */
record Transcript(String record, List<String> corrections) {
    Transcript {
        corrections = List.copyOf(corrections);
    }

    /** @param read whether the person has begun to read; before that nothing is a correction */
    static Transcript of(List<Paragraph> paragraphs, boolean read) {
        List<String> lines = new ArrayList<>();
        List<String> corrections = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String was = paragraph.readText();
            boolean corrected = read
                    && (paragraph.deleted() ? was != null : !paragraph.text().equals(was));
            if (corrected) {
                corrections.add(words(paragraph, corrections.size() + 1));
            }
            if (!paragraph.deleted()) {
                lines.add(paragraph.printed() + (corrected ? "〔更正" + number(corrections) + "〕" : ""));
            } else if (corrected) {
                lines.add("〔更正" + number(corrections) + "〕");
            }
        }
        return new Transcript(String.join("\n", lines), corrections);
    }

    private static String words(Paragraph paragraph, int n) {
        String head = "更正" + ChineseNumber.of(n) + "：";
        String was = paragraph.readText();
        if (was == null) {
            return head + "补记“" + oneLine(paragraph.printed()) + "”";
        }
        String before = oneLine(paragraph.printed(was));
        return paragraph.deleted()
                ? head + "删去“" + before + "”"
                : head + "原记“" + before + "”，更正为“" + oneLine(paragraph.printed()) + "”";
    }

    private static String number(List<String> corrections) {
        return ChineseNumber.of(corrections.size());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }
}
