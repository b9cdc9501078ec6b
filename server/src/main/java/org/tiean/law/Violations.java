package org.tiean.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The catalogue of violations, old ones included: acts are judged by the law of their day (处罚法37). */
public final class Violations {
    private final NavigableMap<String, Violation> byCode = new TreeMap<>();

    Violations(List<Violation> rows) {
        for (Violation row : rows) {
            if (byCode.put(row.code(), row) != null) {
                throw new IllegalStateException("violation twice: " + row.code());
            }
        }
    }

    /** Whatever its dates. */
    public Optional<Violation> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Only where it held on the day the act was done. */
    public Optional<Violation> find(String code, LocalDate day) {
        return find(code).filter(row -> row.validity().holdsOn(day));
    }

    public Collection<Violation> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Violations in the order of their codes.
     *
     * @param text words that all occur in code, name, duty or penalty article; blank finds everything
     * @param industry as in the catalogue; blank is any
     * @param after code of the last row seen, empty to begin
     */
    public List<Violation> search(String text, String industry, String after, int limit) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Map<String, Violation> rest = after.isEmpty() ? byCode : byCode.tailMap(after, false);
        return rest.values().stream()
                .filter(row -> industry.isBlank() || row.industry().equals(industry))
                .filter(row -> matches(row, words))
                .limit(limit)
                .toList();
    }

    private static boolean matches(Violation row, String[] words) {
        String text = String.join("\n", row.code(), row.name(), row.duty(), row.penalty())
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
