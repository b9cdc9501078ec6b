package org.tiean.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiean.kernel.Fen;
import org.tiean.law.Threshold.Kind;

class ThresholdsTest {
    private static final long XIAN = 610100000000L;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Laws LAWS = new Laws();
    private static final Thresholds THRESHOLDS = LAWS.thresholds();

    @ParameterizedTest
    @EnumSource
    void xian_has_each_of_the_four_as_a_value_for_demonstration_not_verified(Kind kind) {
        for (PartyType party : PartyType.values()) {
            Threshold found = THRESHOLDS.of(kind, XIAN, party, TODAY).orElseThrow();
            assertThat(found.verified()).isFalse();
            assertThat(found.evaluation()).isTrue();
            assertThat(found.source()).contains("待核");
        }
    }

    @Test
    void a_district_a_zone_and_a_town_take_the_value_of_the_city_above() {
        for (long region : new long[] {610104000000L, 610104001000L, 610191000000L, 610104001009L}) {
            assertThat(THRESHOLDS.of(Kind.HEARING, region, PartyType.PERSON, TODAY))
                    .map(Threshold::amount)
                    .contains(Fen.yuan(10_000));
        }
    }

    @Test
    void the_provinces_differ() {
        assertThat(THRESHOLDS
                        .of(Kind.HEARING, 440106000000L, PartyType.UNIT, TODAY)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Fen.yuan(100_000));
    }

    @Test
    void where_nobody_has_set_a_threshold_there_is_none() {
        assertThat(THRESHOLDS.of(Kind.HEARING, 330000000000L, PartyType.UNIT, TODAY))
                .isEmpty();
        assertThat(THRESHOLDS.of(Kind.HEARING, XIAN, PartyType.UNIT, LocalDate.of(2021, 7, 14)))
                .isEmpty();
    }

    @Test
    void the_amount_itself_counts_only_where_the_rule_includes_it() {
        Threshold including = threshold(true);
        assertThat(including.reachedBy(Fen.yuan(50_000))).isTrue();
        assertThat(including.reachedBy(new Fen(4_999_999))).isFalse();
        Threshold excluding = threshold(false);
        assertThat(excluding.reachedBy(Fen.yuan(50_000))).isFalse();
        assertThat(excluding.reachedBy(new Fen(5_000_001))).isTrue();
    }

    @Test
    void every_threshold_lies_in_a_division_that_exists() {
        assertThat(THRESHOLDS.inRegion(XIAN)).hasSize(8).allSatisfy(row -> assertThat(
                        LAWS.divisions().find(row.region()))
                .isPresent());
    }

    private static Threshold threshold(boolean inclusive) {
        return new Threshold(
                XIAN,
                PartyType.UNIT,
                Kind.HEARING,
                Fen.yuan(50_000),
                inclusive,
                new Validity(null, null),
                true,
                false,
                "示例");
    }
}
