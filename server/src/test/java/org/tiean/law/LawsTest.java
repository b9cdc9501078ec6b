package org.tiean.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Article;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.Unit;

class LawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Laws LAWS = new Laws();

    @Test
    void every_term_has_a_chinese_label_and_an_article() {
        assertThat(LAWS.deadlines()).hasSize(108).allSatisfy(row -> {
            assertThat(row.rule().label()).matches("[\\p{IsHan}（）、]+");
            assertThat(row.rule().articles()).isNotEmpty().allSatisfy(article -> assertThat(article.full())
                    .isNotBlank());
            assertThat(row.startEvent()).isNotBlank();
            assertThat(row.consequence()).isNotBlank();
        });
    }

    @Test
    void a_term_that_rests_on_a_rule_of_the_house_is_never_verified_law() {
        assertThat(LAWS.deadlines())
                .filteredOn(row -> row.rule().articles().contains(Article.INTERNAL))
                .isNotEmpty()
                .noneMatch(row -> row.rule().verified());
    }

    @Test
    void a_term_is_named_once_per_day_and_no_label_is_used_twice() {
        Set<String> labels = new HashSet<>();
        assertThat(LAWS.deadlines()).allSatisfy(row -> {
            assertThat(labels.add(row.rule().label())).as(row.rule().label()).isTrue();
            assertThat(LAWS.deadlines())
                    .filteredOn(other -> other.rule().id().equals(row.rule().id())
                            && other.validity().equals(row.validity()))
                    .hasSize(1);
        });
    }

    @Test
    void warnings_count_down_and_lie_inside_the_term() {
        assertThat(LAWS.deadlines()).allSatisfy(row -> {
            assertThat(row.warnings()).isSortedAccordingTo((a, b) -> b - a).allMatch(step -> step > 0);
            Integer length = row.rule().length();
            if (length != null && row.warningUnit() == row.rule().unit()) {
                assertThat(row.warnings()).allMatch(step -> step < length);
            }
        });
        assertThat(LAWS.deadline("penalty-decision", TODAY).orElseThrow().warnings())
                .containsExactly(30, 15, 7, 3);
        assertThat(LAWS.deadline("court-enforcement-application", TODAY)
                        .orElseThrow()
                        .warnings())
                .containsExactly(60, 30, 15);
        assertThat(LAWS.deadline("hearing-notice", TODAY).orElseThrow().warnings())
                .containsExactly(3, 1);
        assertThat(LAWS.deadline("transfer-delivery", TODAY).orElseThrow().warnings())
                .hasSize(23)
                .startsWith(23, 22);
    }

    @Test
    void a_term_is_read_in_the_version_of_the_day() {
        assertThat(LAWS.term("penalty-decision", TODAY).length()).isEqualTo(90);
        assertThat(LAWS.findTerm("penalty-decision-old-rule", LocalDate.of(2026, 1, 31)))
                .isPresent();
        assertThat(LAWS.findTerm("penalty-decision-old-rule", LocalDate.of(2026, 2, 1)))
                .isEmpty();
        assertThat(LAWS.findTerm("hearing-request", LocalDate.of(2021, 7, 14))).isEmpty();
    }

    @Test
    void an_unknown_term_is_an_error_of_the_caller() {
        assertThatThrownBy(() -> LAWS.term("no-such-term", TODAY)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void an_agency_sets_a_length_only_where_the_law_sets_none() {
        TermRule defence = LAWS.term("statement-defence", TODAY);
        assertThat(defence.length()).isNull();
        assertThat(defence.withLength(3).number()).isEqualTo(3);
        assertThatThrownBy(() -> LAWS.term("hearing-request", TODAY).withLength(3))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_number_that_is_not_law_is_shown_as_not_verified() {
        assertThat(LAWS.parameters())
                .filteredOn(Parameter::evaluation)
                .isNotEmpty()
                .noneMatch(Parameter::verified);
        assertThat(LAWS.parameterOfTerm("statement-defence").orElseThrow().value())
                .isEqualTo(3);
    }

    @Test
    void a_parameter_gives_its_number_to_a_term_that_exists_and_its_unit_is_that_of_the_term() {
        assertThat(LAWS.parameters())
                .filteredOn(row -> row.term() != null)
                .allSatisfy(row -> assertThat(LAWS.deadlines()).anySatisfy(term -> {
                    assertThat(term.rule().id()).isEqualTo(row.term());
                    assertThat(term.rule().unit()).isEqualTo(row.unit());
                }));
    }

    @Test
    void short_days_of_the_penalty_act_are_working_days_and_long_ones_are_not() {
        assertThat(LAWS.deadlines())
                .filteredOn(row -> row.rule().articles().contains(Article.of("处罚法85")))
                .hasSize(7)
                .allMatch(row -> row.rule().unit() == Unit.WORKING_DAY);
        assertThat(LAWS.term("penalty-decision", TODAY).unit()).isEqualTo(Unit.CALENDAR_DAY);
        assertThat(LAWS.term("fine-payment", TODAY).unit()).isEqualTo(Unit.CALENDAR_DAY);
    }

    @Test
    void every_norm_that_a_term_cites_is_listed_with_its_version() {
        assertThat(LAWS.norms()).extracting(Norm::shortName).doesNotHaveDuplicates();
        assertThat(LAWS.deadlines()).allSatisfy(row -> assertThat(row.rule().articles())
                .filteredOn(article -> !article.isInternal())
                .allSatisfy(article -> assertThat(LAWS.norms())
                        .extracting(Norm::fullName)
                        .anySatisfy(name -> assertThat(name).startsWith(title(article)))));
    }

    private static String title(Article article) {
        String full = article.full();
        return full.substring(1, full.lastIndexOf('》'));
    }
}
