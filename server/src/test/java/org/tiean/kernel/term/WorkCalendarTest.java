package org.tiean.kernel.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.kernel.Article;
import org.tiean.law.Laws;

class WorkCalendarTest {
    private static final WorkCalendar CALENDAR = new Laws().calendar();

    @ParameterizedTest
    @CsvSource({"2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void a_year_has_the_working_days_that_were_published(int year, int workdays) {
        assertThat(CALENDAR.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workdays);
        assertThat(CALENDAR.status(year)).isEqualTo(WorkCalendar.Status.PUBLISHED);
    }

    @Test
    void a_sunday_worked_to_make_up_for_a_holiday_is_a_working_day() {
        assertThat(CALENDAR.isWorkday(LocalDate.of(2026, 1, 4))).isTrue();
        assertThat(CALENDAR.isWorkday(LocalDate.of(2026, 1, 11))).isFalse();
    }

    @Test
    void a_party_term_started_on_the_last_day_of_2026_is_provisional() {
        Due due = Due.of(days(5, true, Unit.WORKING_DAY), LocalDate.of(2026, 12, 31), CALENDAR);
        assertThat(due).isEqualTo(new Due(LocalDate.of(2027, 1, 8), true));
    }

    @Test
    void a_term_started_on_the_second_of_january_2027_is_provisional() {
        Due due = Due.of(days(7, false, Unit.WORKING_DAY), LocalDate.of(2027, 1, 2), CALENDAR);
        assertThat(due).isEqualTo(new Due(LocalDate.of(2027, 1, 12), true));
    }

    @Test
    void a_term_that_ends_inside_2026_is_firm() {
        Due due = Due.of(days(5, true, Unit.WORKING_DAY), LocalDate.of(2026, 12, 24), CALENDAR);
        assertThat(due).isEqualTo(new Due(LocalDate.of(2026, 12, 31), false));
    }

    @Test
    void calendar_days_of_an_agency_need_no_holiday_list() {
        assertThat(Due.of(days(90, false, Unit.CALENDAR_DAY), LocalDate.of(2027, 12, 1), CALENDAR))
                .isEqualTo(new Due(LocalDate.of(2028, 2, 29), false));
    }

    @Test
    void a_day_counted_in_a_year_without_a_list_is_refused() {
        assertThatThrownBy(() -> Due.of(days(5, true, Unit.WORKING_DAY), LocalDate.of(2027, 12, 30), CALENDAR))
                .isInstanceOf(MissingYear.class)
                .hasMessageContaining("2028");
        assertThatThrownBy(() -> Due.of(days(15, true, Unit.CALENDAR_DAY), LocalDate.of(2027, 12, 30), CALENDAR))
                .isInstanceOf(MissingYear.class);
    }

    @Test
    void the_festivals_of_2027_are_statutory_holidays_without_make_up_days() {
        assertThat(Stream.of("01-01", "02-05", "02-08", "04-05", "06-09", "09-15", "10-01")
                        .map(day -> LocalDate.parse("2027-" + day)))
                .noneMatch(CALENDAR::isWorkday);
        assertThat(CALENDAR.status(2027)).isEqualTo(WorkCalendar.Status.PROVISIONAL);
    }

    @Property
    void n_working_days_on_lie_n_working_days_apart(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate to = CALENDAR.plusWorkdays(from, n);
        assertThat(CALENDAR.isWorkday(to)).isTrue();
        assertThat(CALENDAR.workdaysBetween(from, to)).isEqualTo(n);
        LocalDate back = CALENDAR.plusWorkdays(from, -n);
        assertThat(CALENDAR.isWorkday(back)).isTrue();
        assertThat(CALENDAR.workdaysBetween(from.minusDays(1), back.minusDays(1)))
                .isEqualTo(-n);
    }

    @Property
    void the_last_day_of_a_party_is_a_working_day(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 90) int n, @ForAll("units") Unit unit) {
        LocalDate last = Due.of(days(n, true, unit), from, CALENDAR).on();
        assertThat(CALENDAR.isWorkday(last)).isTrue();
    }

    @Property
    void a_duty_of_the_agency_in_calendar_days_never_rolls(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 90) int n) {
        assertThat(Due.of(days(n, false, Unit.CALENDAR_DAY), from, CALENDAR).on())
                .isEqualTo(from.plusDays(n));
    }

    @Property
    void a_pause_of_calendar_days_moves_the_end_by_its_length(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int pause) {
        TermRule rule = days(30, false, Unit.CALENDAR_DAY);
        LocalDate paused = from.plusDays(3);
        Due due = Due.of(rule, from, CALENDAR);
        assertThat(due.after(paused, paused.plusDays(pause), rule, CALENDAR).on())
                .isEqualTo(due.on().plusDays(pause));
    }

    @Property
    void a_pause_of_no_day_changes_nothing(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 10) int n) {
        TermRule rule = days(7, true, Unit.WORKING_DAY);
        Due due = Due.of(rule, from, CALENDAR);
        LocalDate paused = from.plusDays(n);
        if (!paused.isAfter(due.on())) {
            assertThat(due.after(paused, paused, rule, CALENDAR).on()).isEqualTo(due.on());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2600).map(LocalDate.of(2019, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.WORKING_DAY, Unit.CALENDAR_DAY);
    }

    private static TermRule days(int length, boolean party, Unit unit) {
        return new TermRule("test", "测试", party, length, unit, false, List.of(Article.INTERNAL), true);
    }
}
