package org.tiean.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keyset paging: a cursor is the sort key of the last row shown, opaque to the caller. */
public final class Pages {
    private static final String SEPARATOR = "\u001f";

    private Pages() {}

    /**
     * One page of a list.
     *
     * @param next cursor of the following page, null on the last
     */
    public record Page<T>(List<T> items, @Nullable String next) {}

    /** Cuts the one row too many that the query asked for, and names the last row shown. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, List<String>> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, limit);
        return new Page<>(List.copyOf(shown), cursor(key.apply(shown.get(limit - 1))));
    }

    public static String cursor(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    /** The sort key in a cursor, empty for the first page. */
    public static Optional<List<String>> key(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var key = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (key.size() == parts) {
                return Optional.of(key);
            }
        } catch (IllegalArgumentException e) {
            throw Rejected.invalid("cursor", "翻页位置无效，请回到第一页");
        }
        throw Rejected.invalid("cursor", "翻页位置无效，请回到第一页");
    }
}
