package org.tiean.kernel.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.tiean.law.Laws;

/** The worked examples of the domain notes; 2 March 2026 is a Monday. */
class TermVectorsTest {
    private static final Laws LAWS = new Laws();
    private static final WorkCalendar CALENDAR = LAWS.calendar();
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private static TermRule rule(String id) {
        return LAWS.term(id, MARCH_2);
    }

    private static LocalDate due(String id, LocalDate start) {
        return Due.of(rule(id), start, CALENDAR).on();
    }

    @Test
    void a_hearing_is_asked_for_within_five_working_days() {
        assertThat(due("hearing-request", MARCH_2)).isEqualTo("2026-03-09");
    }

    @Test
    void a_hearing_notice_is_served_seven_working_days_before_and_one_more_to_be_safe() {
        LocalDate hearing = LocalDate.of(2026, 3, 27);
        assertThat(due("hearing-notice", hearing)).isEqualTo("2026-03-18");
        assertThat(Due.clear(rule("hearing-notice"), hearing, CALENDAR).on()).isEqualTo("2026-03-17");
    }

    @Test
    void registered_evidence_is_disposed_of_within_seven_working_days() {
        assertThat(due("advance-registration-disposal", LocalDate.of(2026, 3, 3)))
                .isEqualTo("2026-03-12");
    }

    @Test
    void ninety_days_end_on_a_sunday_and_stay_there() {
        Due due = Due.of(rule("penalty-decision"), MARCH_2, CALENDAR);
        assertThat(due).isEqualTo(new Due(LocalDate.of(2026, 5, 31), false));
        assertThat(CALENDAR.lastWorkdayUpTo(due.on())).isEqualTo("2026-05-29");
    }

    @Test
    void a_decision_is_served_and_published_within_seven_working_days() {
        assertThat(due("penalty-decision-service", MARCH_2)).isEqualTo("2026-03-11");
        assertThat(due("publish-penalty-on-unit", MARCH_2)).isEqualTo("2026-03-11");
    }

    @Test
    void a_fine_is_paid_within_fifteen_days() {
        assertThat(due("fine-payment", MARCH_2)).isEqualTo("2026-03-17");
    }

    @Test
    void a_review_term_that_ends_on_the_may_holiday_rolls_behind_it() {
        assertThat(due("review-application", MARCH_2)).isEqualTo("2026-05-06");
    }

    @Test
    void a_suit_takes_six_months_and_the_court_three_more() {
        LocalDate suit = due("suit-direct", MARCH_2);
        assertThat(suit).isEqualTo("2026-09-02");
        LocalDate court = due("court-enforcement-application", suit);
        assertThat(court).isEqualTo("2026-12-02");
        LocalDate demand = LocalDate.of(2026, 11, 17);
        assertThat(due("demand-before-court", demand)).isBefore(court);
        assertThat(due("demand-before-court", demand.plusDays(1))).isEqualTo(court);
    }

    @Test
    void a_seizure_ends_after_thirty_days_without_the_days_of_testing() {
        Due seizure = Due.of(rule("seizure-term"), MARCH_2, CALENDAR);
        assertThat(seizure.on()).isEqualTo("2026-04-01");
        LocalDate testing = LocalDate.of(2026, 3, 10);
        Due paused = seizure.after(testing, testing.plusDays(10), rule("seizure-term"), CALENDAR);
        assertThat(paused.on()).isEqualTo("2026-04-11");
        assertThat(due("seizure-extension", paused.on())).isEqualTo("2026-05-11");
    }

    @Test
    void hours_run_through_the_weekend() {
        var friday = OffsetDateTime.parse("2026-03-06T17:00:00+08:00").toInstant();
        assertThat(Due.moment(rule("emergency-measure-back-filing"), friday))
                .isEqualTo(OffsetDateTime.parse("2026-03-07T17:00:00+08:00").toInstant());
    }

    @Test
    void an_accident_is_reported_on_within_sixty_days_without_the_days_of_appraisal() {
        Due report = Due.of(rule("accident-investigation-report"), MARCH_2, CALENDAR);
        assertThat(report.on()).isEqualTo("2026-05-01");
        LocalDate appraisal = LocalDate.of(2026, 4, 1);
        assertThat(report.after(appraisal, appraisal.plusDays(20), rule("accident-investigation-report"), CALENDAR)
                        .on())
                .isEqualTo("2026-05-21");
    }

    @Test
    void a_paused_term_of_working_days_keeps_what_was_left() {
        Due request = Due.of(rule("hearing-request"), MARCH_2, CALENDAR);
        LocalDate friday = LocalDate.of(2026, 3, 6);
        assertThat(request.after(friday, friday, rule("hearing-request"), CALENDAR)
                        .on())
                .isEqualTo(request.on());
        assertThat(request.after(friday, LocalDate.of(2026, 3, 16), rule("hearing-request"), CALENDAR)
                        .on())
                .isEqualTo("2026-03-17");
    }
}
