package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.decision.Decide;
import org.tiean.casework.penalty.decision.Discuss;
import org.tiean.casework.penalty.decision.Review;
import org.tiean.casework.penalty.decision.ReviewOutcome;
import org.tiean.casework.penalty.decision.ReviewPoint;
import org.tiean.casework.penalty.inquiry.Conclude;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.notice.AmendGround;
import org.tiean.casework.penalty.weighing.Degree;
import org.tiean.casework.penalty.weighing.LessenGround;
import org.tiean.casework.penalty.weighing.Weighing;

class DecidingTest {
    @Test
    void on_the_last_day_of_the_hearing_term_nothing_is_decided() {
        informed(fine(20_000))
                .on("2026-03-09")
                .when(decide("p1", fine(20_000)))
                .refused("hearing-term-running", "处罚法64(一)");
    }

    @Test
    void the_day_after_it_is() {
        ready(fine(20_000)).when(decide("p1", fine(20_000))).recorded();
    }

    @Test
    void on_the_last_day_of_the_defence_term_nothing_is_decided() {
        proposed(Sanction.warning())
                .did(informWithoutHearing("p1"))
                .did(sent(NOTICE, "p1"))
                .on("2026-03-05")
                .when(decide("p1", Sanction.warning()))
                .refused("defence-term-running", "处罚法45(1)", "处罚法62");
    }

    @Test
    void where_no_hearing_is_due_only_the_defence_is_waited_for() {
        proposed(Sanction.warning())
                .did(informWithoutHearing("p1"))
                .did(sent(NOTICE, "p1"))
                .on("2026-03-06")
                .when(decide("p1", Sanction.warning()))
                .recorded();
    }

    @Test
    void who_waives_both_terms_is_decided_on_the_same_day() {
        informed(fine(20_000))
                .did(waiveAll("p1"))
                .when(decide("p1", fine(20_000)))
                .recorded();
    }

    @Test
    void who_waives_the_defence_still_has_days_to_ask_for_a_hearing() {
        informed(fine(20_000))
                .did(waive("p1", true, false))
                .on("2026-03-06")
                .when(decide("p1", fine(20_000)))
                .refused("hearing-term-running", "处罚法64(一)");
    }

    @Test
    void a_notice_that_never_arrived_holds_the_decision_for_ever() {
        proposed(fine(20_000))
                .did(inform("p1"))
                .on("2026-05-20")
                .when(decide("p1", fine(20_000)))
                .refused("defence-term-running", "处罚法45(1)", "处罚法62");
    }

    @Test
    void a_defence_is_re_checked_before_the_decision() {
        ready(fine(20_000))
                .did(defend("p1"))
                .when(decide("p1", fine(20_000)))
                .refused("defence-not-rechecked", "处罚法45(1)");
    }

    @Test
    void a_large_fine_is_reviewed() {
        ready(fine(60_000))
                .where(world -> world.withLimit("LEGAL_REVIEW", 50_000, true))
                .when(decide("p1", fine(60_000)))
                .refused("review-by-amount-missing", "处罚法58(1)");
    }

    @Test
    void an_unverified_limit_of_review_only_warns() {
        ready(fine(60_000))
                .where(world -> world.withLimit("LEGAL_REVIEW", 50_000, false))
                .when(decide("p1", fine(60_000)))
                .warned("review-by-amount-missing", "处罚法58(1)");
    }

    @Test
    void what_the_reviewer_refused_is_not_decided() {
        ready(fine(20_000))
                .did(reviewRefusing("p1"))
                .when(decide("p1", fine(20_000)))
                .refused("review-not-passed", "处罚法58(1)");
    }

    @Test
    void a_review_covers_the_content_it_saw_and_no_other() {
        ready(fine(60_000))
                .where(world -> world.withLimit("LEGAL_REVIEW", 50_000, true))
                .did(review("p1"), amend("p1", AmendGround.REVIEW, fine(55_000)))
                .when(decide("p1", fine(55_000)))
                .refused("review-by-amount-missing", "处罚法58(1)");
    }

    @Test
    void a_defence_after_the_review_voids_it() {
        ready(fine(60_000))
                .where(world -> world.withLimit("LEGAL_REVIEW", 50_000, true))
                .did(review("p1"), defend("p1"), recheck("p1", Adopted.NONE))
                .when(decide("p1", fine(60_000)))
                .refused("review-by-amount-missing", "处罚法58(1)");
    }

    @Test
    void a_large_fine_is_discussed() {
        ready(fine(100_000))
                .where(world -> world.withLimit("COLLECTIVE", 100_000, true))
                .when(decide("p1", fine(100_000)))
                .refused("discussion-missing", "处罚法57(2)");
    }

    @Test
    void a_closure_is_discussed_whatever_the_amount() {
        ready(plain(SanctionKind.STOP_BUSINESS))
                .when(decide("p1", plain(SanctionKind.STOP_BUSINESS)))
                .refused("discussion-by-kind-missing", "处罚法57(2)");
    }

    @Test
    void a_discussion_is_of_three_heads_at_least() {
        ready(fine(20_000))
                .when(Deed.of(
                        "discuss",
                        new Discuss(
                                CHIEF, List.of(CHIEF, DEPUTY, DEPUTY), "2026-03-06T09:00", "2026-03-06T10:00", true),
                        "p1"))
                .refused("members-missing", "处罚法57(2)", "内部规则");
    }

    @Test
    void a_discussion_that_did_not_agree_carries_nothing() {
        ready(plain(SanctionKind.CLOSE))
                .did(Deed.of(
                        "discuss",
                        new Discuss(
                                CHIEF,
                                List.of(CHIEF, DEPUTY, SECOND_DEPUTY),
                                "2026-03-06T09:00",
                                "2026-03-06T10:00",
                                false),
                        "p1"))
                .when(decide("p1", plain(SanctionKind.CLOSE)))
                .refused("discussion-by-kind-missing", "处罚法57(2)");
    }

    @Test
    void a_decision_says_what_was_told_and_reviewed() {
        ready(fine(20_000)).when(decide("p1", fine(19_000))).refused("content-changed", "处罚法58(1)", "处罚法62");
    }

    @Test
    void sanctions_in_another_order_are_the_same_sanctions() {
        ready(fine(20_000), Sanction.warning())
                .when(decide("p1", Sanction.warning(), fine(20_000)))
                .recorded();
    }

    @Test
    void no_penalty_is_not_decided_as_a_penalty() {
        ready(fine(20_000))
                .did(amendTo("p1", Outcome.MINOR))
                .when(Deed.of("decide", new Decide(Outcome.MINOR, List.of(V1), List.of()), "p1"))
                .refused("not-a-penalty", "处罚法57(1)(二)");
    }

    @Test
    void a_decision_is_the_head_s() {
        ready(fine(20_000)).when(decide("p1", fine(20_000)).unsigned()).refused("decision-not-approved", "处罚法57(1)");
    }

    @Test
    void a_decision_rests_on_certified_officers() {
        general()
                .did(lead(), file(WANG, FENG_CERTIFIED_UNTIL_9_MARCH), evidence("照片"))
                .did(conclude(penalty("p1", fine(20_000))), inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-03-10")
                .when(decide("p1", fine(20_000)))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void a_decision_does_not_rest_on_the_recused() {
        ready(fine(20_000))
                .did(askRecusal(LI), decideRecusal(LI, true))
                .when(decide("p1", fine(20_000)))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void who_investigated_does_not_review() {
        ready(fine(20_000))
                .did(evidence("取样", WANG, QIAN_REVIEWER))
                .when(review("p1"))
                .refused("reviewer-investigated", "内部规则");
    }

    @Test
    void a_first_time_reviewer_passed_the_legal_exam() {
        ready(fine(20_000))
                .when(review("p1").by(WU_FIRST_REVIEW_WITHOUT_EXAM))
                .refused("reviewer-unqualified", "处罚法58(2)");
    }

    @Test
    void who_reviewed_before_the_exam_existed_still_may() {
        ready(fine(20_000)).when(review("p1").by(ZHENG_REVIEWER_OF_OLD)).recorded();
    }

    @Test
    void a_review_does_not_pass_and_disagree() {
        ready(fine(20_000))
                .when(Deed.of("review", new Review(true, ReviewOutcome.DISAGREE, Map.of()), "p1")
                        .by(QIAN_REVIEWER))
                .refused("opinion-contradicts", "处罚法58(1)");
    }

    @Test
    void nobody_agrees_before_he_has_looked_at_every_point() {
        var some = Map.of(ReviewPoint.SUBJECT, ReviewPoint.Found.MET);
        ready(fine(20_000))
                .when(Deed.of("review", new Review(true, ReviewOutcome.AGREE, some), "p1")
                        .by(QIAN_REVIEWER))
                .refused("review-points-open", "处罚法58(1)", "内部规则");
        ready(fine(20_000))
                .when(Deed.of("review", new Review(false, ReviewOutcome.SUPPLEMENT, some), "p1")
                        .by(QIAN_REVIEWER))
                .recorded();
    }

    @Test
    void nobody_agrees_to_what_he_found_wrong() {
        ready(fine(20_000))
                .when(Deed.of("review", agreeing(ReviewPoint.Found.UNMET), "p1").by(QIAN_REVIEWER))
                .refused("review-point-denied", "处罚法58(1)");
        ready(fine(20_000))
                .when(Deed.of("review", agreeing(ReviewPoint.Found.NOT_CONCERNED), "p1")
                        .by(QIAN_REVIEWER))
                .recorded();
    }

    @Test
    void review_and_discussion_wait_until_the_party_had_its_say() {
        proposed(Sanction.warning())
                .did(informWithoutHearing("p1"))
                .did(sent(NOTICE, "p1"))
                .when(review("p1"))
                .refused("defence-term-running", "处罚法45(1)", "内部规则")
                .when(discuss("p1"))
                .refused("defence-term-running", "处罚法45(1)", "内部规则");
    }

    @Test
    void review_and_discussion_wait_until_the_hearing_term_is_over() {
        informed(fine(20_000))
                .did(waive("p1", true, false))
                .when(review("p1"))
                .refused("hearing-term-running", "处罚法58(1)(二)", "内部规则")
                .when(discuss("p1"))
                .refused("hearing-term-running", "处罚法64(一)", "内部规则");
    }

    @Test
    void a_violation_that_lapsed_is_not_punished_after_all() {
        filed().did(evidence("照片"))
                .did(Deed.of(
                        "conclude",
                        new Conclude(List.of(penalty("p1", fine(20_000))), LocalDate.of(2023, 1, 1)),
                        "case"))
                .did(inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-03-10")
                .when(decide("p1", fine(20_000)))
                .refused("limitation-passed", "处罚法36");
    }

    @Test
    void what_lapsed_is_not_punished_but_let_go() {
        filed().did(evidence("照片"))
                .did(conclude(without("p1", Outcome.LAPSED)))
                .when(exempt("p1", Outcome.LAPSED))
                .recorded();
    }

    @Test
    void who_is_let_off_below_the_minimum_is_talked_about_by_all_heads_or_it_is_doubtful() {
        var mitigated = new Weighing(Degree.MITIGATED, List.of(LessenGround.REMOVED_HARM), null, null);
        Story story = filed().did(
                        evidence("照片"),
                        conclude(new PartyFinding("p1", Outcome.PENALTY, List.of(V1), List.of(fine(5_000)), mitigated)))
                .did(inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-03-10");
        story.when(decide("p1", fine(5_000))).warned("discussion-on-mitigation-missing", "处罚法57(2)", "处罚法32");
        assertThat(story.did(discuss("p1"))
                        .decide(story.procedure(), decide("p1", fine(5_000)))
                        .warnings())
                .isEmpty();
    }
}
