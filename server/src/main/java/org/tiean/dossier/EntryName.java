package org.tiean.dossier;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names of entries that mean the same on every system. */
final class EntryName {
    private static final int LONGEST_TITLE = 150;

    private EntryName() {}

    /** For example {@code documents/003-行政处罚决定书.pdf}. */
    static String of(String folder, int number, String title, String extension) {
        return folder + String.format(Locale.ROOT, "%03d-", number) + of(title, extension);
    }

    /** For example {@code （莲）应急案〔2026〕3号.zip}. */
    static String of(String title, String extension) {
        String suffix = extension.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return safe(title) + "." + (suffix.isEmpty() ? "bin" : suffix);
    }

    private static String safe(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|]", " ")
                .strip()
                .replaceAll("\\s+", " ");
        var kept = new StringBuilder();
        int bytes = 0;
        for (int c : plain.codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_TITLE) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.isEmpty() ? "无题" : kept.toString();
    }
}
