package org.tiean.casework.questioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiean.law.Reference;

class OutlinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final List<Map<String, String>> rows = Reference.rows("questioning-outlines/*.csv");
    private final Outlines outlines = new Outlines(rows);

    @Test
    void the_opening_shows_identity_and_tells_rights_and_duties() {
        assertThat(outlines.opening(DAY))
                .extracting(OutlinePoint::code)
                .containsExactly("identity-shown", "who-you-are", "recusal", "truth", "defence", "unrelated");
        assertThat(outlines.opening(DAY)).allMatch(OutlinePoint::duty);
    }

    @Test
    void the_nearest_outline_comes_first_and_the_general_one_behind_those_that_fit() {
        assertThat(outlines.choice(List.of("AQSC-097-07"), DAY))
                .extracting(Outline::code)
                .startsWith("special-work", "general");
        assertThat(outlines.choice(List.of("AQSC-097-03A"), DAY))
                .extracting(Outline::code)
                .startsWith("training", "general");
        assertThat(outlines.choice(List.of(), DAY)).extracting(Outline::code).startsWith("general");
    }

    @Test
    void the_opening_is_never_a_choice() {
        assertThat(outlines.choice(List.of("AQSC-102-01"), DAY))
                .extracting(Outline::code)
                .doesNotContain(Outlines.OPENING);
    }

    @Test
    void outlines_are_practice_and_therefore_not_verified() {
        assertThat(rows).allMatch(row -> "n".equals(row.get("verified")));
        assertThat(rows).extracting(row -> row.get("point")).doesNotHaveDuplicates();
    }

    @Test
    void a_record_keeps_the_version_of_its_day() {
        Map<String, String> old = new HashMap<>(rows.get(0));
        old.putAll(Map.of("valid_from", "2017-01-01", "valid_to", "2021-07-14", "point", "old"));
        var both = new Outlines(java.util.stream.Stream.concat(rows.stream(), java.util.stream.Stream.of(old))
                .toList());
        assertThat(both.version(DAY)).isEqualTo("2021-07-15");
        assertThat(both.version(LocalDate.of(2020, 3, 2))).isEqualTo("2017-01-01");
        assertThat(both.opening(LocalDate.of(2020, 3, 2)))
                .extracting(OutlinePoint::code)
                .containsExactly("old");
        assertThat(both.opening(DAY)).hasSize(6);
    }

    @Test
    void a_table_without_an_opening_stops_the_start() {
        assertThatThrownBy(() -> new Outlines(rows.stream()
                        .filter(row -> !"opening".equals(row.get("outline")))
                        .toList()))
                .isInstanceOf(IllegalStateException.class);
    }
}
