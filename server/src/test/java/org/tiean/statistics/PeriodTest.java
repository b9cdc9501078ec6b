package org.tiean.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        // today, from, to, from a year before, to a year before
        "2026-11-24, 2026-01-01, 2026-11-24, 2025-01-01, 2025-11-24",
        "2028-02-29, 2028-01-01, 2028-02-29, 2027-01-01, 2027-02-28",
        "2029-02-28, 2029-01-01, 2029-02-28, 2028-01-01, 2028-02-29",
        "2029-02-27, 2029-01-01, 2029-02-27, 2028-01-01, 2028-02-27",
        "2028-02-28, 2028-01-01, 2028-02-28, 2027-01-01, 2027-02-28",
        "2026-01-01, 2026-01-01, 2026-01-01, 2025-01-01, 2025-01-01",
        "2026-12-31, 2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31"
    })
    void the_year_to_date_and_the_same_days_last_year(
            LocalDate today, LocalDate from, LocalDate to, LocalDate fromBefore, LocalDate toBefore) {
        Period period = Period.yearToDate(today);
        assertThat(period).isEqualTo(new Period(from, to));
        assertThat(period.lastYear()).isEqualTo(new Period(fromBefore, toBefore));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-05, 2026-03-01, 2026-05-31",
        "2026-03, 2026-11, 2026-03-01, 2026-11-24",
        "2026-11, 2026-12, 2026-11-01, 2026-11-24",
        "2025-12, 2026-02, 2025-12-01, 2026-02-28",
        "2024-02, 2024-02, 2024-02-01, 2024-02-29"
    })
    void whole_months_and_the_running_one_as_far_as_today(
            YearMonth first, YearMonth last, LocalDate from, LocalDate to) {
        assertThat(Period.of(first, last, day("2026-11-24"))).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-11, true",
        "2025-12, 2026-11, true",
        "2025-11, 2026-11, false",
        "2026-05, 2026-04, false",
        "2026-12, 2026-12, false"
    })
    void a_period_is_in_order_begun_and_not_longer_than_a_year(YearMonth first, YearMonth last, boolean one) {
        assertThat(Period.isOne(first, last, day("2026-11-24"))).isEqualTo(one);
    }

    @Test
    void months_cut_a_period_without_gap_or_overlap() {
        assertThat(new Period(day("2027-12-01"), day("2028-02-29")).months())
                .containsExactly(
                        new Period(day("2027-12-01"), day("2027-12-31")),
                        new Period(day("2028-01-01"), day("2028-01-31")),
                        new Period(day("2028-02-01"), day("2028-02-29")));
        assertThat(new Period(day("2026-11-01"), day("2026-11-24")).months())
                .containsExactly(new Period(day("2026-11-01"), day("2026-11-24")));
    }

    @Test
    void the_months_of_last_year_are_those_of_each_month_a_year_before() {
        Period period = new Period(day("2028-01-01"), day("2028-03-15"));
        assertThat(period.months().stream().map(Period::lastYear))
                .containsExactlyElementsOf(period.lastYear().months());
    }

    @Test
    void a_period_holds_its_first_and_last_day() {
        Period period = new Period(day("2026-03-01"), day("2026-03-31"));
        assertThat(period.contains(day("2026-03-01"))).isTrue();
        assertThat(period.contains(day("2026-03-31"))).isTrue();
        assertThat(period.contains(day("2026-02-28"))).isFalse();
        assertThat(period.contains(day("2026-04-01"))).isFalse();
        assertThatThrownBy(() -> new Period(day("2026-03-02"), day("2026-03-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, +33.3%", "2, 3, −33.3%", "3, 3, 0.0%", "5, 0, —", "0, 0, —", "0, 2, −100.0%", "300, 1, +29900.0%"
    })
    void a_change_has_its_sign_and_none_without_a_base(long now, long before, String said) {
        assertThat(Change.of(now, before)).isEqualTo(said);
    }
}
