package org.tiean.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiean.kernel.Article;
import org.tiean.kernel.term.TermRule;

/** The deadline table; a table that could mislead stops the start. */
final class Deadlines {
    private final List<Deadline> all;

    Deadlines(List<Deadline> rows) {
        all = List.copyOf(rows);
        for (Deadline row : all) {
            check(row);
        }
    }

    private void check(Deadline row) {
        TermRule rule = row.rule();
        require(!rule.label().isBlank() && !row.startEvent().isBlank(), "has no name or no first day", row);
        require(!rule.articles().isEmpty(), "has no article", row);
        require(
                !rule.articles().contains(Article.INTERNAL) || !rule.verified(),
                "is a rule of the house and cannot be verified law",
                row);
        require(
                all.stream().noneMatch(other -> other != row && sameTermOnOneDay(row, other)),
                "has two versions on one day",
                row);
        require(row.warnings().stream().allMatch(step -> fits(row, step)), "warns before it begins", row);
    }

    private static boolean sameTermOnOneDay(Deadline one, Deadline other) {
        return one.rule().id().equals(other.rule().id()) && one.validity().overlaps(other.validity());
    }

    private static boolean fits(Deadline row, int step) {
        Integer length = row.rule().length();
        return step > 0 && (length == null || row.warningUnit() != row.rule().unit() || step < length);
    }

    private static void require(boolean condition, String fault, Deadline row) {
        if (!condition) {
            throw new IllegalStateException("term " + row.rule().id() + " " + fault);
        }
    }

    Optional<Deadline> find(String id, LocalDate day) {
        return all.stream()
                .filter(row -> row.rule().id().equals(id) && row.validity().holdsOn(day))
                .findFirst();
    }

    List<Deadline> all() {
        return all;
    }
}
