package org.tiean.casework.questioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;
import org.tiean.law.Validity;

/** The outlines of all families in the version of a day; practice, not law, and therefore 待核. */
final class Outlines {
    static final String OPENING = "opening";
    static final String GENERAL = "general";

    private final List<Map<String, String>> rows;

    /** An opening without a single point would let a record begin without rights: it stops the start. */
    Outlines(List<Map<String, String>> rows) {
        this.rows = List.copyOf(rows);
        for (Map<String, String> row : rows) {
            require(!cell(row, "text").isBlank() && !cell(row, "articles").isBlank(), row);
            require(cell(row, "outline").equals(OPENING) == yes(row, "duty"), row);
        }
        require(rows.stream().anyMatch(row -> cell(row, "outline").equals(OPENING)), Map.of());
    }

    /** The day from which the version of the day holds, to be pinned by a record. */
    LocalDate version(LocalDate day) {
        return rows.stream()
                .filter(row -> holds(row, day))
                .map(row -> LocalDate.parse(cell(row, "valid_from")))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    List<OutlinePoint> opening(LocalDate day) {
        return find(OPENING, day).map(Outline::points).orElse(List.of());
    }

    Optional<Outline> find(String code, LocalDate day) {
        return all(day).stream().filter(outline -> outline.code().equals(code)).findFirst();
    }

    /** What may be chosen: the nearest to the violations first, the general one after those that fit. */
    List<Outline> choice(Collection<String> violations, LocalDate day) {
        ToIntFunction<Outline> nearness = outline -> outline.code().equals(GENERAL)
                ? 1
                : violations.stream().mapToInt(outline::fits).max().orElse(0);
        return all(day).stream()
                .filter(outline -> !outline.code().equals(OPENING))
                .sorted(Comparator.comparingInt(nearness).reversed())
                .toList();
    }

    private List<Outline> all(LocalDate day) {
        Map<String, List<Map<String, String>>> byCode = new LinkedHashMap<>();
        rows.stream().filter(row -> holds(row, day)).forEach(row -> byCode.computeIfAbsent(
                        cell(row, "outline"), code -> new ArrayList<>())
                .add(row));
        return byCode.values().stream().map(Outlines::outline).toList();
    }

    private static Outline outline(List<Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        return new Outline(
                cell(first, "outline"),
                cell(first, "title"),
                split(cell(first, "violations")),
                rows.stream().map(Outlines::point).toList());
    }

    private static OutlinePoint point(Map<String, String> row) {
        return new OutlinePoint(
                cell(row, "point"),
                yes(row, "duty"),
                cell(row, "text"),
                cell(row, "answer"),
                split(cell(row, "articles")).stream().map(Article::of).toList(),
                yes(row, "verified"));
    }

    private static boolean holds(Map<String, String> row, LocalDate day) {
        return new Validity(date(cell(row, "valid_from")), date(cell(row, "valid_to"))).holdsOn(day);
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static boolean yes(Map<String, String> row, String column) {
        return cell(row, column).equals("y");
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split(";")).filter(part -> !part.isEmpty()).toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static void require(boolean condition, Map<String, String> row) {
        if (!condition) {
            throw new IllegalStateException("questioning outlines: " + row);
        }
    }
}
