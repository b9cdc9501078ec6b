package org.tiean.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExemptionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Laws LAWS = new Laws();

    @Test
    void a_district_uses_the_list_of_its_city_and_no_other() {
        assertThat(LAWS.exemptions().in(610104000000L, TODAY))
                .isNotEmpty()
                .allMatch(item -> item.region() == 610100000000L);
        assertThat(LAWS.exemptions().find("js-97-4", 610104000000L, TODAY)).isEmpty();
        assertThat(LAWS.exemptions().find("js-97-4", 320102000000L, TODAY)).isPresent();
    }

    @Test
    void a_list_holds_from_its_first_day() {
        assertThat(LAWS.exemptions().find("wh-97-5b", 371000000000L, LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(LAWS.exemptions().find("wh-97-5b", 371000000000L, LocalDate.of(2025, 1, 1)))
                .isPresent();
    }

    @Test
    void what_nobody_has_verified_says_so_and_every_item_names_a_violation_of_the_catalogue() {
        assertThat(LAWS.exemptions().in(610100000000L, TODAY)).allSatisfy(item -> {
            assertThat(item.verified()).isFalse();
            assertThat(item.source()).contains("待核");
            assertThat(LAWS.violations().find(item.violation())).isPresent();
        });
    }

    @Test
    void an_item_twice_or_of_no_division_is_refused() {
        Row row = LawFiles.read("exemptions/*.csv").get(0);
        ExemptionItem item = ExemptionItem.of(row);
        assertThatThrownBy(() -> new Exemptions(List.of(item, item), LAWS.divisions()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void crimes_are_told_apart_by_their_articles() {
        List<String> named = LAWS.crimes().stream()
                .filter(crime -> crime.isNamedBy("刑法第134条之一第(三)项、第225条"))
                .map(Crime::id)
                .toList();
        assertThat(named).containsExactly("dangerous-work", "illegal-business");
        assertThat(LAWS.crimes().stream()
                        .filter(crime -> crime.isNamedBy("刑法第134条、第135条等"))
                        .map(Crime::id))
                .containsExactly("accident-liability", "labour-safety");
    }
}
