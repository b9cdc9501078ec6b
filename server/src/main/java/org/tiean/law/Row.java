package org.tiean.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;

/** One line of a reference table, read by column; an empty cell is null where null is allowed. */
record Row(String file, Map<String, String> values) {
    String text(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new IllegalStateException(file + " has no column " + column);
        }
        return value;
    }

    @Nullable
    String textOrNull(String column) {
        String value = text(column);
        return value.isEmpty() ? null : value;
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes", "y" -> true;
            case "no", "n" -> false;
            default -> throw new IllegalStateException(file + ": " + column + " is yes or no in " + values);
        };
    }

    long number(String column) {
        return Long.parseLong(text(column));
    }

    @Nullable
    Integer intOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : Integer.valueOf(value);
    }

    @Nullable
    LocalDate dateOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : LocalDate.parse(value);
    }

    Validity validity() {
        return new Validity(dateOrNull("valid_from"), dateOrNull("valid_to"));
    }

    List<Article> articles(String column) {
        return Arrays.stream(text(column).split(";"))
                .filter(label -> !label.isEmpty())
                .map(Article::of)
                .toList();
    }
}
