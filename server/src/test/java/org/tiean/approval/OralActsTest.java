package org.tiean.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Article;
import org.tiean.law.Laws;

class OralActsTest {
    private static final OffsetDateTime FRIDAY = OffsetDateTime.parse("2026-03-06T17:00:00+08:00");

    private static OralActs.OralAct act(@Nullable String term, @Nullable String parameter) {
        return new OralActs.OralAct("seize", term, parameter, List.of(Article.of("强制法19")), true, "立即解除");
    }

    @Test
    void a_compulsory_measure_is_back_filed_within_24_hours_whatever_the_day() {
        var measure = act("emergency-measure-back-filing", null);
        assertThat(new OralActs(List.of(measure), new Laws()).due(measure, FRIDAY))
                .isEqualTo(OffsetDateTime.parse("2026-03-07T17:00:00+08:00"));
    }

    @Test
    void without_a_term_of_the_law_or_of_the_agency_nothing_goes_ahead() {
        var open = act(null, "repair.acceptDays");
        assertThatThrownBy(() -> new OralActs(List.of(open), new Laws()).due(open, FRIDAY))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("oral-term-unset");
    }

    @Test
    void every_shipped_act_names_its_articles_and_what_a_refusal_means() {
        assertThat(OralActs.shipped()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.articles()).isNotEmpty();
            assertThat(one.consequence()).isNotBlank();
            assertThat(one.term() == null).isNotEqualTo(one.parameter() == null);
        });
    }
}
