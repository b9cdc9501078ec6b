package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.hearing.HearingEnd;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;

class HearingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);

    private static Story scheduled() {
        return hearingAsked(fine(20_000)).on("2026-03-12").did(schedule("h1", DAY));
    }

    private static Story called() {
        return scheduled().did(sent(SESSION, "p1"));
    }

    private static Story heard() {
        return called().on("2026-03-27").did(hold("h1"), report("h1"));
    }

    @Test
    void a_hearing_is_asked_for_within_five_working_days() {
        informed(fine(20_000)).on("2026-03-09").when(askHearing("p1")).recorded();
    }

    @Test
    void a_late_request_is_recorded_and_marked() {
        ready(fine(20_000)).when(askHearing("p1")).marked("hearing-asked-late", "处罚法64(一)");
    }

    @Test
    void a_late_request_ends_without_a_hearing() {
        Story story = ready(fine(20_000));
        story.when(askHearing("p1")).marked("hearing-asked-late", "处罚法64(一)");
        story.did(endHearing("h1", HearingEnd.LATE))
                .when(decide("p1", fine(20_000)))
                .recorded();
    }

    @Test
    void a_request_in_time_is_not_called_late() {
        hearingAsked(fine(20_000)).when(endHearing("h1", HearingEnd.LATE)).refused("not-late", "处罚法64(一)");
    }

    @Test
    void the_lateness_of_one_party_does_not_cost_the_other_its_hearing() {
        Story story = bothInformed().did(askHearing("p1")).on("2026-03-10");
        story.when(askHearing("p2")).marked("hearing-asked-late", "处罚法64(一)");
        story.when(endHearing("h1", HearingEnd.LATE)).refused("not-late", "处罚法64(一)");
    }

    @Test
    void a_withdrawn_request_leaves_the_party_its_five_days() {
        hearingAsked(fine(20_000))
                .on("2026-03-06")
                .did(endHearing("h1", HearingEnd.WITHDRAWN))
                .when(decide("p1", fine(20_000)))
                .refused("hearing-term-running", "处罚法64(一)");
    }

    @Test
    void who_withdraws_may_give_up_the_days_that_are_left() {
        hearingAsked(fine(20_000))
                .on("2026-03-06")
                .did(endHearing("h1", HearingEnd.WITHDRAWN), waiveAll("p1"))
                .when(decide("p1", fine(20_000)))
                .recorded();
    }

    @Test
    void who_investigated_does_not_preside() {
        hearingAsked(fine(20_000))
                .when(schedule("h1", DAY, LI, ZHOU_CLERK))
                .refused("presider-investigated", "处罚法64(四)");
    }

    @Test
    void who_only_took_evidence_has_investigated() {
        hearingAsked(fine(20_000))
                .did(evidence("取样", WANG, ZHAO))
                .when(schedule("h1", DAY, ZHAO, ZHOU_CLERK))
                .refused("presider-investigated", "处罚法64(四)");
    }

    @Test
    void who_joins_the_investigation_later_does_not_hold_the_hearing() {
        called().did(evidence("取样", WANG, SUN_PRESIDER))
                .on("2026-03-27")
                .when(hold("h1"))
                .refused("presider-investigated", "处罚法64(四)");
    }

    @Test
    void the_recused_do_not_preside() {
        hearingAsked(fine(20_000))
                .did(askRecusal(SUN_PRESIDER), decideRecusal(SUN_PRESIDER, true))
                .when(schedule("h1", DAY))
                .refused("presider-recused", "处罚法64(四)", "处罚法43(1)");
    }

    @Test
    void who_was_recused_after_the_call_does_not_hold_the_hearing() {
        called().did(askRecusal(SUN_PRESIDER), decideRecusal(SUN_PRESIDER, true))
                .on("2026-03-27")
                .when(hold("h1"))
                .refused("presider-recused", "处罚法64(四)", "处罚法43(1)");
    }

    @Test
    void the_presider_does_not_keep_the_record() {
        hearingAsked(fine(20_000))
                .when(schedule("h1", DAY, SUN_PRESIDER, SUN_PRESIDER))
                .refused("clerk-presides", "内部规则");
    }

    @Test
    void six_working_days_are_too_short_a_notice() {
        hearingAsked(fine(20_000))
                .on("2026-03-19")
                .when(schedule("h1", DAY))
                .refused("hearing-notice-short", "处罚法64(二)", "处罚法85");
    }

    @Test
    void seven_working_days_hold_by_the_letter_and_warn_by_the_cautious_count() {
        hearingAsked(fine(20_000))
                .on("2026-03-18")
                .when(schedule("h1", DAY))
                .warned("hearing-notice-not-clear", "处罚法64(二)");
    }

    @Test
    void seven_clear_working_days_warn_no_more() {
        hearingAsked(fine(20_000)).on("2026-03-17").when(schedule("h1", DAY)).recorded();
    }

    @Test
    void a_notice_served_too_late_stops_the_session() {
        scheduled()
                .on("2026-03-19")
                .did(sent(SESSION, "p1"))
                .on("2026-03-27")
                .when(hold("h1"))
                .refused("hearing-notice-short", "处罚法64(二)", "处罚法85");
    }

    @Test
    void a_session_is_held_on_the_day_told() {
        called().on("2026-03-26").when(hold("h1")).refused("not-the-day-told", "处罚法64(二)");
    }

    @Test
    void a_session_is_held_by_the_one_appointed() {
        called().on("2026-03-27").when(hold("h1").by(ZHENG_REVIEWER_OF_OLD)).refused("another-presides", "处罚法64(四)");
    }

    @Test
    void a_report_is_made_by_the_one_who_presided() {
        called().on("2026-03-27")
                .did(hold("h1"))
                .when(report("h1").by(ZHOU_CLERK))
                .refused("another-presides", "处罚法64(四)");
    }

    @Test
    void serving_the_old_call_does_not_call_to_the_new_day() {
        scheduled()
                .did(seal(SESSION, "p1"))
                .on("2026-03-13")
                .did(schedule("h1", LocalDate.of(2026, 3, 30)))
                .did(Deed.of("serve", new Serve(ServiceMode.DIRECT, FILE), "s3"))
                .on("2026-03-30")
                .when(hold("h1"))
                .refused("hearing-notice-short", "处罚法64(二)", "处罚法85");
    }

    @Test
    void nobody_is_absent_before_the_day() {
        called().on("2026-03-26").when(endHearing("h1", HearingEnd.NO_SHOW)).refused("not-on-the-day", "处罚法64(六)");
    }

    @Test
    void who_was_not_called_in_time_is_not_absent() {
        scheduled()
                .on("2026-03-19")
                .did(sent(SESSION, "p1"))
                .on("2026-03-27")
                .when(endHearing("h1", HearingEnd.NO_SHOW))
                .refused("hearing-notice-short", "处罚法64(二)", "处罚法64(六)");
    }

    @Test
    void who_stays_away_without_reason_has_waived_the_hearing() {
        called().on("2026-03-27")
                .did(endHearing("h1", HearingEnd.NO_SHOW))
                .when(decide("p1", fine(20_000)))
                .recorded();
    }

    @Test
    void nothing_is_decided_while_the_hearing_is_open() {
        assertThat(called().on("2026-04-30").stage("p1")).isEqualTo("HEARING");
        called().on("2026-04-30").when(decide("p1", fine(20_000))).refused("not-at-this-stage", "处罚法57(1)(一)", "处罚法59");
    }

    @Test
    void after_a_hearing_nothing_is_decided_without_legal_review() {
        heard().when(decide("p1", fine(20_000))).refused("review-after-hearing-missing", "处罚法58(1)(二)");
    }

    @Test
    void after_a_hearing_and_its_review_the_case_is_decided() {
        heard().did(review("p1")).when(decide("p1", fine(20_000))).recorded();
    }

    @Test
    void a_review_made_before_the_hearing_is_not_the_review_the_law_asks() {
        ready(fine(20_000))
                .did(review("p1"))
                .when(askHearing("p1"))
                .marked("hearing-asked-late", "处罚法64(一)")
                .did(schedule("h1", DAY))
                .did(sent(SESSION, "p1"))
                .on("2026-03-27")
                .did(hold("h1"), report("h1"))
                .when(decide("p1", fine(20_000)))
                .refused("review-after-hearing-missing", "处罚法58(1)(二)");
    }

    @Test
    void that_the_presider_also_reviews_is_marked() {
        heard().when(review("p1").by(SUN_PRESIDER)).marked("reviewer-presided", "内部规则");
    }

    @Test
    void a_party_that_ends_takes_its_hearing_with_it() {
        Story story = called().did(endParty("p1", EndGround.DIED));
        assertThat(story.stage("h1")).isEqualTo("TERMINATED");
        assertThat(story.stage("p1")).isEqualTo("ENDED");
    }
}
