package org.tiean.casework.questioning;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a record.
 *
 * @param duty the point of the opening it belongs to
 * @param readText as it stood when the person began to read; null before that, and where it was added while reading
 */
record Paragraph(
        UUID id,
        Kind kind,
        @Nullable String duty,
        String text,
        @Nullable String readText,
        int version,
        @Nullable UUID lockedBy,
        @Nullable OffsetDateTime lockedUntil,
        UUID writtenBy,
        boolean deleted) {
    /** What is written: a question, its answer, or what happened meanwhile. */
    enum Kind {
        QUESTION("问"),
        ANSWER("答"),
        NOTE("记");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean blank() {
        return text.isBlank();
    }

    boolean owed() {
        return duty != null && kind == Kind.ANSWER && blank() && !deleted;
    }

    /** As it is printed. */
    String printed() {
        return printed(text);
    }

    String printed(String words) {
        return kind == Kind.NOTE ? "（" + words.strip() + "）" : kind.label() + "：" + words.strip();
    }
}
