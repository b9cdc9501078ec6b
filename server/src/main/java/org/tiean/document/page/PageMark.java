package org.tiean.document.page;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page code says: whose page it is, and which one. */
public record PageMark(UUID document, int page) {
    private static final Pattern TEXT = Pattern.compile("TIEAN:([0-9a-fA-F-]{36}):([1-9][0-9]{0,3})");

    static Optional<PageMark> of(String text) {
        Matcher read = TEXT.matcher(text);
        try {
            return read.matches()
                    ? Optional.of(new PageMark(UUID.fromString(read.group(1)), Integer.parseInt(read.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
