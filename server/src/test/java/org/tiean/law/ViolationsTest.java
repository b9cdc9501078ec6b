package org.tiean.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Fen;
import org.tiean.law.FineRange.Stage;

class ViolationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Violations VIOLATIONS = new Laws().violations();

    @Test
    void the_catalogue_holds_those_of_today_and_the_old_ones() {
        assertThat(VIOLATIONS.all()).hasSize(265 + 42).allSatisfy(row -> {
            assertThat(row.name()).isNotBlank();
            assertThat(row.penalty()).isNotBlank();
            assertThat(row.orderFirst()).isIn("无", "限期改正", "立即改正");
            assertThat(row.fining()).isIn("应当", "可以", "首次可以逾期应当", "无罚款", "转致", "待核实");
        });
    }

    @Test
    void no_range_runs_backwards() {
        assertThat(VIOLATIONS.all()).flatExtracting(Violation::fines).allSatisfy(range -> assertThat(range.min())
                .isLessThanOrEqualTo(range.max()));
        assertThatThrownBy(() -> new FineRange(PartyType.UNIT, Stage.FIRST, Fen.yuan(2), Fen.yuan(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_includes_both_of_its_ends() {
        var range = new FineRange(PartyType.UNIT, Stage.FIRST, Fen.yuan(20_000), Fen.yuan(50_000));
        assertThat(range.contains(Fen.yuan(20_000))).isTrue();
        assertThat(range.contains(Fen.yuan(50_000))).isTrue();
        assertThat(range.contains(new Fen(5_000_001))).isFalse();
    }

    @Test
    void article_97_fines_the_unit_first_and_the_person_when_overdue() {
        Violation training = VIOLATIONS.search("安全生产法第97条", "", "", 1).get(0);
        assertThat(training.fine(PartyType.UNIT, Stage.FIRST).orElseThrow().max())
                .isEqualTo(Fen.yuan(100_000));
        assertThat(training.fine(PartyType.PERSON, Stage.FIRST)).isEmpty();
        assertThat(training.fine(PartyType.UNIT, Stage.OVERDUE).orElseThrow().min())
                .isEqualTo(Fen.yuan(100_000));
        assertThat(training.fine(PartyType.PERSON, Stage.OVERDUE).orElseThrow().max())
                .isEqualTo(Fen.yuan(50_000));
        assertThat(training.orderFirst()).isEqualTo("限期改正");
    }

    @Test
    void an_act_is_judged_by_the_law_of_its_day() {
        assertThat(VIOLATIONS.find("LEG-CFBF-045-01", LocalDate.of(2026, 1, 31)))
                .isPresent();
        assertThat(VIOLATIONS.find("LEG-CFBF-045-01", LocalDate.of(2026, 2, 1))).isEmpty();
        Violation chemicals = VIOLATIONS.all().stream()
                .filter(row -> row.penalty().startsWith("危险化学品安全法"))
                .findFirst()
                .orElseThrow();
        assertThat(chemicals.notYetEnforced(TODAY)).isTrue();
        assertThat(VIOLATIONS.find(chemicals.code(), TODAY)).isEmpty();
        assertThat(VIOLATIONS.find(chemicals.code(), LocalDate.of(2026, 5, 1))).isPresent();
    }

    @Test
    void a_placeholder_without_its_article_is_never_fined_by() {
        assertThat(VIOLATIONS.all())
                .filteredOn(row -> row.code().endsWith("-000"))
                .hasSize(3)
                .noneMatch(Violation::computable)
                .noneMatch(Violation::verified)
                .allMatch(row -> row.fines().isEmpty());
    }

    @Test
    void only_dates_that_were_not_obtained_are_left_open_and_none_of_those_is_verified_as_of_a_day() {
        assertThat(VIOLATIONS.all())
                .filteredOn(row -> row.validity().from() == null)
                .noneMatch(Violation::verified);
    }

    @Test
    void the_search_finds_by_words_article_and_industry() {
        assertThat(VIOLATIONS.search("有限空间 审批", "", "", 50)).isNotEmpty().allMatch(row -> row.name()
                .contains("有限空间"));
        assertThat(VIOLATIONS.search("aqsc-092", "中介机构", "", 50)).hasSize(4);
        assertThat(VIOLATIONS.search("", "烟花", "", 500)).hasSize(30);
    }

    @Test
    void page_after_page_shows_every_violation_once() {
        List<Violation> seen = new ArrayList<>();
        String after = "";
        while (true) {
            List<Violation> page = VIOLATIONS.search("", "", after, 50);
            if (page.isEmpty()) {
                break;
            }
            seen.addAll(page);
            after = page.get(page.size() - 1).code();
        }
        assertThat(seen).containsExactlyElementsOf(VIOLATIONS.all());
    }
}
