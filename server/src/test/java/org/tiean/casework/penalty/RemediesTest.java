package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.notice.AmendGround;
import org.tiean.casework.penalty.remedy.AcceptReview;
import org.tiean.casework.penalty.remedy.Answer;
import org.tiean.casework.penalty.remedy.ApplyReview;
import org.tiean.casework.penalty.remedy.CarryOut;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.casework.penalty.remedy.DocketSuit;
import org.tiean.casework.penalty.remedy.EndRemedy;
import org.tiean.casework.penalty.remedy.Recourse;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.procedure.TermRun;

class RemediesTest {
    /** Decided and served on 10 March 2026, the fine not paid. */
    private static Story fined() {
        return performing(fine(20_000));
    }

    private static Deed apply() {
        return Deed.of("apply-review", new ApplyReview(null), "p1");
    }

    private static Deed accept(boolean summary) {
        return Deed.of("accept-review", new AcceptReview(summary), "r1");
    }

    private static Deed copy() {
        return Deed.of("receive-review-copy", new Received(FILE), "r1");
    }

    private static Deed reply(String... evidence) {
        return answer("reply-review", false, evidence);
    }

    private static Deed answer(String act, boolean permitted, String... evidence) {
        return Deed.of(act, new Answer(Stream.of(evidence).map(People::id).toList(), permitted), "r1");
    }

    private static Deed docket() {
        return Deed.of("docket-suit", new DocketSuit(FILE), "p1");
    }

    private static Deed claim() {
        return Deed.of("receive-claim", new Received(FILE), "r1");
    }

    private static Deed end(String act, String strand, RemedyEnd end, Sanction... sanctions) {
        return Deed.of(act, new EndRemedy(end, List.of(sanctions), false, null, FILE), strand);
    }

    private static Deed reviewed(RemedyEnd end, Sanction... sanctions) {
        return end("conclude-review", "r1", end, sanctions);
    }

    private static Deed judged(RemedyEnd end, Sanction... sanctions) {
        return end("conclude-suit", "r1", end, sanctions);
    }

    private static Deed redo(String act, boolean procedure, @org.jspecify.annotations.Nullable Integer days) {
        return Deed.of(act, new EndRemedy(RemedyEnd.REDO, List.of(), procedure, days, FILE), "r1");
    }

    private static Deed carryOut() {
        return Deed.of("carry-out", new CarryOut(FILE), "r1");
    }

    /** Accepted on 20 March, five days before the fine is due. */
    private static Story inReview() {
        return fined().on("2026-03-18").did(apply()).on("2026-03-20").did(accept(false));
    }

    private static Story inCourt() {
        return fined().on("2026-03-20").did(docket());
    }

    /** The unit goes to court while its principal is still being investigated. */
    private static Story oneOfTwoInCourt() {
        return bothReady()
                .did(decide("p1", fine(100_000)))
                .did(sent(DECISION, "p1"))
                .did(docket(), claim(), evidence("后补照片"));
    }

    private static Story oneOfTwoInReview() {
        return bothReady()
                .did(decide("p1", fine(100_000)))
                .did(sent(DECISION, "p1"))
                .did(apply(), accept(false), copy(), evidence("后补照片"));
    }

    private static Story toldAgain(Story story, String day) {
        return story.did(inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on(day);
    }

    @Test
    void an_application_may_be_withdrawn_before_it_is_accepted() {
        Story story = fined().did(apply());
        assertThat(story.term("review-acceptance", "r1").due()).isEqualTo(LocalDate.of(2026, 3, 17));
        story.when(reviewed(RemedyEnd.WITHDRAWN)).recorded();
        assertThat(story.stage("r1")).isEqualTo("OVER");
        assertThat(story.term("suit-direct", "p1").isOpen()).isTrue();
    }

    @Test
    void an_application_that_is_not_accepted_changes_nothing() {
        Story story = fined().did(apply(), Deed.of("refuse-review", new Note(), "r1"));
        assertThat(story.stage("r1")).isEqualTo("NOT_ACCEPTED");
        assertThat(story.party("p1").contest()).isEqualTo(Contest.NONE);
        assertThat(story.term("suit-direct", "p1").isOpen()).isTrue();
    }

    @Test
    void while_a_review_is_pending_the_party_says_so_and_cannot_sue() {
        Story story = inReview();
        assertThat(story.party("p1").contest()).isEqualTo(Contest.REVIEW);
        assertThat(story.party("p1").recourse().spans())
                .containsExactly(new Recourse.Span(LocalDate.of(2026, 3, 20), null));
        assertThat(story.term("review-decision", "r1").due()).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(story.term("suit-direct", "p1").isOpen()).isFalse();
        assertThat(story.term("fine-payment", "p1").isOpen())
                .as("a review does not stay execution")
                .isTrue();
    }

    @Test
    void the_agency_answers_a_review_within_ten_working_days() {
        Story story = inReview().on("2026-03-23").did(copy());
        assertThat(story.term("agency-reply-ordinary", "r1").due()).isEqualTo(LocalDate.of(2026, 4, 7));
        story.on("2026-04-07").when(reply("照片")).recorded();
        story.when(reply("照片")).refused("copy-not-received", "复议法48");
    }

    @Test
    void and_within_five_where_it_is_summary() {
        Story story = fined().did(apply(), accept(true)).on("2026-03-16").did(copy());
        assertThat(story.term("review-decision-summary", "r1").due()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(story.term("agency-reply-summary", "r1").due()).isEqualTo(LocalDate.of(2026, 3, 23));
        story.on("2026-03-24").when(reply("照片")).marked("reply-late", "复议法48", "复议法70");
    }

    @Test
    void nobody_answers_what_has_not_come() {
        inReview().when(reply("照片")).refused("copy-not-received", "复议法48");
    }

    @Test
    void the_answer_is_the_head_s() {
        inReview().did(copy()).when(reply("照片").unsigned()).refused("reply-not-approved", "内部规则");
    }

    @Test
    void an_answer_without_evidence_is_none() {
        inReview().did(copy()).when(reply()).refused("evidence-missing", "复议法46(1)");
    }

    @Test
    void evidence_collected_during_a_review_comes_too_late() {
        oneOfTwoInReview().when(reply("照片", "后补照片")).refused("evidence-collected-meanwhile", "复议法46(1)");
    }

    @Test
    void unless_the_party_brought_up_something_new() {
        oneOfTwoInReview().when(answer("reply-review", true, "照片", "后补照片")).recorded();
    }

    @Test
    void upheld_it_stands_and_fifteen_days_to_sue_begin() {
        Story story = inReview().on("2026-05-11").did(reviewed(RemedyEnd.UPHELD));
        assertThat(story.stage("r1")).isEqualTo("OVER");
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.party("p1").contest()).isEqualTo(Contest.NONE);
        assertThat(story.party("p1").recourse().spans())
                .containsExactly(new Recourse.Span(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 5, 11)));
        assertThat(story.term("suit-after-review", "p1").due()).isEqualTo(LocalDate.of(2026, 5, 26));
    }

    @Test
    void changed_it_stands_with_the_new_sanctions() {
        Story story = inReview().on("2026-05-11").did(reviewed(RemedyEnd.CHANGED, fine(10_000)));
        assertThat(story.party("p1").owed()).isEqualTo(org.tiean.kernel.Fen.yuan(10_000));
        assertThat(story.stage("r1")).isEqualTo("TO_CARRY_OUT");
        assertThat(story.term("withdraw-published-decision", "r1").due()).isEqualTo(LocalDate.of(2026, 5, 14));
        story.did(pay("p1", 10_000));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void changed_to_what_was_paid_already_it_is_settled() {
        Story story = fined().did(pay("p1", 5_000), apply(), accept(false));
        story.did(reviewed(RemedyEnd.CHANGED, fine(5_000)));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void a_decision_on_a_review_nobody_heard_was_accepted_is_carried_out_all_the_same() {
        Story story = fined().did(apply(), reviewed(RemedyEnd.REVOKED));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        assertThat(story.stage("r1")).isEqualTo("TO_CARRY_OUT");
    }

    @Test
    void nobody_changes_a_penalty_to_nothing_in_particular() {
        inReview().when(reviewed(RemedyEnd.CHANGED)).refused("sanction-missing", "复议法63(1)", "行诉法77(1)");
        inCourt().when(judged(RemedyEnd.CHANGED)).refused("sanction-missing", "复议法63(1)", "行诉法77(1)");
    }

    @Test
    void revoked_the_party_is_done_with_and_owes_nothing() {
        Story story = inReview().did(reviewed(RemedyEnd.REVOKED));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        assertThat(story.party("p1").owed().isZero()).isTrue();
        assertThat(story.term("fine-payment", "p1").isOpen()).isFalse();
    }

    @Test
    void what_is_void_is_done_with_too() {
        Story story = inCourt().did(judged(RemedyEnd.VOID));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
    }

    @Test
    void unlawful_but_not_revoked_it_stands_and_leaves_the_public_eye() {
        Story story = inCourt().did(judged(RemedyEnd.UNLAWFUL));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.stage("r1")).isEqualTo("TO_CARRY_OUT");
        story.did(carryOut());
        assertThat(story.stage("r1")).isEqualTo("OVER");
    }

    @Test
    void what_was_published_is_withdrawn_within_three_working_days() {
        inReview()
                .on("2026-05-11")
                .did(reviewed(RemedyEnd.REVOKED))
                .on("2026-05-15")
                .when(carryOut())
                .marked("publication-withdrawn-late", "处罚法48(2)", "处罚法85");
    }

    @Test
    void settled_by_mediation_it_may_stand_or_shrink() {
        assertThat(inCourt().did(judged(RemedyEnd.MEDIATED)).stage("r1")).isEqualTo("OVER");
        Story story = inCourt().did(judged(RemedyEnd.MEDIATED, fine(8_000)));
        assertThat(story.party("p1").owed()).isEqualTo(org.tiean.kernel.Fen.yuan(8_000));
    }

    @Test
    void a_review_withdrawn_lets_the_term_to_sue_go_on_with_the_day_it_had() {
        Story story = fined();
        LocalDate last = story.term("suit-direct", "p1").due();
        story.did(apply(), accept(false)).on("2026-04-01").did(reviewed(RemedyEnd.WITHDRAWN));
        assertThat(story.term("suit-direct", "p1").state()).isEqualTo(TermRun.State.RUNNING);
        assertThat(story.term("suit-direct", "p1").due()).isEqualTo(last);
    }

    @Test
    void a_court_is_answered_with_all_evidence_within_fifteen_days() {
        Story story = inCourt().on("2026-03-24").did(claim());
        assertThat(story.party("p1").contest()).isEqualTo(Contest.SUIT);
        assertThat(story.term("suit-defence-and-evidence", "r1").due()).isEqualTo(LocalDate.of(2026, 4, 8));
        story.on("2026-04-08").when(answer("answer-suit", false, "照片")).recorded();
    }

    @Test
    void on_the_sixteenth_it_counts_as_none() {
        inCourt()
                .on("2026-03-24")
                .did(claim())
                .on("2026-04-09")
                .when(answer("answer-suit", false, "照片"))
                .marked("answer-late", "行诉法34(2)", "行诉法67(1)");
    }

    @Test
    void what_is_handed_to_a_court_keeps_the_same_rules() {
        inCourt().when(answer("answer-suit", false, "照片")).refused("claim-not-received", "行诉法67(1)");
        Story story = oneOfTwoInCourt();
        story.when(answer("answer-suit", false)).refused("evidence-missing", "行诉法35");
        story.when(answer("answer-suit", false, "后补照片")).refused("evidence-collected-meanwhile", "行诉法35");
        story.when(answer("answer-suit", false, "照片").unsigned()).refused("answer-not-approved", "内部规则");
    }

    @Test
    void a_suit_withdrawn_leaves_the_decision_to_be_performed() {
        Story story = inCourt().on("2026-05-20").did(judged(RemedyEnd.WITHDRAWN));
        assertThat(story.stage("r1")).isEqualTo("OVER");
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.term("suit-direct", "p1").isOpen()).isFalse();
        assertThat(story.party("p1").contest()).isEqualTo(Contest.NONE);
    }

    @Test
    void an_accepted_review_and_a_docketed_suit_exclude_each_other() {
        inReview().when(docket()).marked("review-pending-already", "复议法29(1)");
        inCourt().when(apply()).marked("suit-pending-already", "复议法29(2)");
    }

    @Test
    void after_an_upholding_review_the_party_goes_to_court() {
        Story story =
                inReview().on("2026-05-11").did(reviewed(RemedyEnd.UPHELD)).on("2026-05-20");
        story.when(docket()).recorded();
        assertThat(story.term("suit-after-review", "p1").isOpen()).isFalse();
        story.did(end("conclude-suit", "r2", RemedyEnd.DISMISSED));
        assertThat(story.party("p1").recourse().spans()).hasSize(2);
    }

    @Test
    void a_case_with_a_remedy_pending_is_not_closed() {
        inReview().did(pay("p1", 20_000)).when(close()).refused("remedy-open", "内部规则");
    }

    @Test
    void to_decide_anew_the_party_is_told_and_heard_anew() {
        Story story = inReview().on("2026-05-11").did(redo("conclude-review", false, 60));
        assertThat(story.stage("p1")).isEqualTo("PROPOSED");
        assertThat(story.party("p1").notice()).isNull();
        assertThat(story.term("penalty-decision", "case").due()).isEqualTo(LocalDate.of(2026, 7, 10));
    }

    @Test
    void the_same_is_not_decided_again_on_the_same_facts() {
        Story story = inReview().on("2026-05-11").did(redo("conclude-review", false, null));
        toldAgain(story, "2026-05-19").when(decide("p1", fine(20_000))).refused("same-as-revoked", "复议法64(2)", "行诉法71");
    }

    @Test
    void a_lighter_one_is() {
        Story story = inReview().on("2026-05-11").did(redo("conclude-review", false, null));
        story.did(amend("p1", AmendGround.REVIEW, fine(10_000)));
        toldAgain(story, "2026-05-19").when(decide("p1", fine(10_000))).recorded();
    }

    @Test
    void revoked_for_its_procedure_alone_the_same_may_be_decided_again() {
        Story story = inReview().on("2026-05-11").did(redo("conclude-review", true, null));
        toldAgain(story, "2026-05-19").when(decide("p1", fine(20_000))).recorded();
    }

    @Test
    void new_evidence_makes_other_facts() {
        Story story = inCourt().on("2026-05-11").did(redo("conclude-suit", false, null), evidence("重新检测报告"));
        toldAgain(story, "2026-05-19").when(decide("p1", fine(20_000))).recorded();
    }

    @Test
    void heavier_than_what_a_review_revoked_is_doubtful() {
        Story story = inReview().on("2026-05-11").did(redo("conclude-review", false, null));
        story.did(amend("p1", AmendGround.REVIEW, fine(30_000)));
        toldAgain(story, "2026-05-19").when(decide("p1", fine(30_000))).warned("heavier-than-revoked", "复议法63(2)");
    }

    @Test
    void a_closed_case_is_taken_up_again() {
        Story story = fined().did(pay("p1", 20_000), close(), archive("1")).on("2026-04-01");
        story.did(docket()).on("2026-05-11").did(redo("conclude-suit", false, 30));
        assertThat(story.stage("case")).isEqualTo("CONCLUDED");
        assertThat(story.stage("p1")).isEqualTo("PROPOSED");
    }

    @Test
    void a_redo_of_one_party_leaves_the_other_alone() {
        Story story = bothReady()
                .did(decide("p1", fine(100_000)), decide("p2", fine(20_000)))
                .did(sent(DECISION, "p1"))
                .did(sent(DECISION_P, "p2"));
        story.did(Deed.of("docket-suit", new DocketSuit(FILE), "p2")).did(redo("conclude-suit", false, null));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.stage("p2")).isEqualTo("PROPOSED");
        assertThat(story.party("p1").recourse()).isEqualTo(Recourse.NONE);
    }
}
