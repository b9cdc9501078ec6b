package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.People.*;
import static org.tiean.casework.penalty.SpotDeeds.*;
import static org.tiean.casework.penalty.SpotDeeds.decide;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.remedy.AcceptReview;
import org.tiean.casework.penalty.remedy.Answer;
import org.tiean.casework.penalty.remedy.ApplyReview;
import org.tiean.casework.penalty.remedy.CarryOut;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.casework.penalty.remedy.CorrectionKind;
import org.tiean.casework.penalty.remedy.DocketSuit;
import org.tiean.casework.penalty.remedy.EndRemedy;
import org.tiean.casework.penalty.remedy.OwnGround;
import org.tiean.casework.penalty.remedy.RectifyDecision;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.casework.penalty.remedy.RevokeDecision;
import org.tiean.casework.penalty.remedy.VaryDecision;
import org.tiean.kernel.Fen;

/** What was decided on the spot goes to review first (复议法23(1)(一)), then to court; and the agency may put it right itself. */
class SpotRemediesTest {
    private static Deed apply() {
        return Deed.of("apply-review", new ApplyReview(null), "p1");
    }

    private static Deed accept() {
        return Deed.of("accept-review", new AcceptReview(true), "r1");
    }

    private static Deed received(String act, String strand) {
        return Deed.of(act, new Received(FILE), strand);
    }

    private static Deed answer(String act, String strand) {
        return Deed.of(act, new Answer(List.of(), false), strand);
    }

    private static Deed docket() {
        return Deed.of("docket-suit", new DocketSuit(FILE), "p1");
    }

    private static Deed end(String act, String strand, RemedyEnd end, Sanction... sanctions) {
        return Deed.of(act, new EndRemedy(end, List.of(sanctions), false, null, FILE), strand);
    }

    private static Deed reviewed(RemedyEnd end, Sanction... sanctions) {
        return end("conclude-review", "r1", end, sanctions);
    }

    private static Deed carryOut() {
        return Deed.of("carry-out", new CarryOut(FILE), "r1");
    }

    private static Deed vary(boolean told, Sanction... sanctions) {
        return Deed.of("vary-decision", new VaryDecision(OwnGround.UNFAIR, List.of(sanctions), told), "p1");
    }

    private static Deed revoke(boolean redo, boolean told) {
        return Deed.of("revoke-decision", new RevokeDecision(OwnGround.EVIDENCE, redo, told), "p1");
    }

    private static Deed rectify(boolean untouched) {
        return Deed.of("rectify-decision", new RectifyDecision(CorrectionKind.DATE, untouched), "p1");
    }

    private static Story fined() {
        return reported(fine(3_000));
    }

    /** Accepted on 13 March, four days before the fine is due. */
    private static Story inReview() {
        return fined().on("2026-03-12").did(apply()).on("2026-03-13").did(accept());
    }

    /** Upheld on 3 April, sued on the 10th. */
    private static Story inCourt() {
        return inReview()
                .on("2026-04-03")
                .did(reviewed(RemedyEnd.UPHELD))
                .on("2026-04-10")
                .did(docket());
    }

    @Test
    void nobody_sues_before_a_review_decided() {
        fined().when(docket()).refused("review-first", "复议法23(1)(一)");
        inReview().when(docket()).refused("review-first", "复议法23(1)(一)");
        inReview().did(reviewed(RemedyEnd.WITHDRAWN)).when(docket()).refused("review-first", "复议法23(1)(一)");
    }

    @Test
    void a_review_that_upheld_leaves_fifteen_days_to_sue() {
        Story story = inReview().on("2026-04-03").did(reviewed(RemedyEnd.UPHELD));
        assertThat(story.term("suit-after-review", "p1").due()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(story.term("court-enforcement-application", "p1").from()).isEqualTo(LocalDate.of(2026, 4, 20));
        story.on("2026-04-10").when(docket()).recorded();
        assertThat(story.party("p1").contest()).isEqualTo(Contest.SUIT);
        assertThat(story.term("suit-after-review", "p1").isOpen()).isFalse();
    }

    @Test
    void so_does_a_review_that_was_not_accepted() {
        Story story = fined().on("2026-03-12").did(apply()).on("2026-03-16");
        story.did(Deed.of("refuse-review", new Note(), "r1"));
        assertThat(story.stage("r1")).isEqualTo("NOT_ACCEPTED");
        assertThat(story.term("suit-after-review", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(story.term("court-enforcement-application", "p1").from())
                .as("it may apply to the right organ until then")
                .isEqualTo(LocalDate.of(2026, 5, 6));
        story.on("2026-03-20").when(docket()).recorded();
    }

    @Test
    void and_one_that_was_not_answered_in_its_term() {
        Story story = inReview();
        assertThat(story.term("review-decision-summary", "r1").due()).isEqualTo(LocalDate.of(2026, 4, 12));
        story.on("2026-04-12").when(docket()).refused("review-first", "复议法23(1)(一)");
        story.on("2026-04-13").when(docket()).recorded();
    }

    @Test
    void a_decision_lightened_after_its_review_is_another_one_and_goes_to_review_again() {
        Story story = inReview().did(reviewed(RemedyEnd.UPHELD)).on("2026-03-20");
        story.did(vary(false, fine(1_000))).on("2026-03-23").did(sent(Forms.VARIATION, "p1"));
        assertThat(story.term("review-application", "p1").n()).isEqualTo(2);
        assertThat(story.matter().standing().term("suit-direct", "p1")).isEmpty();
        assertThat(story.term("court-enforcement-application", "p1").from())
                .isEqualTo(story.term("review-application", "p1").due());
        story.when(docket()).refused("review-first", "复议法23(1)(一)");
    }

    @Test
    void a_review_withdrawn_leaves_what_is_left_of_its_term() {
        Story story = inReview().did(reviewed(RemedyEnd.WITHDRAWN));
        assertThat(story.term("review-application", "p1").isOpen()).isTrue();
        assertThat(story.term("review-application", "p1").due()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(story.term("court-enforcement-application", "p1").from()).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void a_review_is_answered_in_five_working_days_by_the_head_from_the_file_itself() {
        inReview().when(answer("reply-review", "r1")).refused("copy-not-received", "复议法48");
        Story story = inReview().on("2026-03-16").did(received("receive-review-copy", "r1"));
        story.when(answer("reply-review", "r1").unsigned()).refused("reply-not-approved", "内部规则");
        story.on("2026-03-24").when(answer("reply-review", "r1")).marked("reply-late", "复议法48", "复议法70");
    }

    @Test
    void a_court_is_answered_in_fifteen_days_by_the_head() {
        inCourt().when(answer("answer-suit", "r2")).refused("claim-not-received", "行诉法67(1)");
        Story story = inCourt().on("2026-04-13").did(received("receive-claim", "r2"));
        story.when(answer("answer-suit", "r2").unsigned()).refused("answer-not-approved", "内部规则");
        story.on("2026-04-29").when(answer("answer-suit", "r2")).marked("answer-late", "行诉法34(2)", "行诉法67(1)");
    }

    @Test
    void what_a_court_judges_is_not_reviewed_besides() {
        inCourt().when(apply()).marked("suit-pending-already", "复议法29(2)");
    }

    @Test
    void what_is_changed_is_changed_to_something() {
        inReview().when(reviewed(RemedyEnd.CHANGED)).refused("sanction-missing", "复议法63(1)", "行诉法77(1)");
        inCourt()
                .when(end("conclude-suit", "r2", RemedyEnd.CHANGED))
                .refused("sanction-missing", "复议法63(1)", "行诉法77(1)");
        Story story = inReview().did(reviewed(RemedyEnd.CHANGED, fine(1_000)));
        assertThat(story.party("p1").owed()).isEqualTo(Fen.yuan(1_000));
    }

    @Test
    void a_case_with_a_review_pending_is_not_closed() {
        inReview().did(pay("p1", 3_000)).when(note("close")).refused("remedy-open", "内部规则");
    }

    @Test
    void what_was_published_is_withdrawn_within_three_working_days() {
        inReview()
                .did(reviewed(RemedyEnd.REVOKED))
                .on("2026-03-19")
                .when(carryOut())
                .marked("publication-withdrawn-late", "处罚法48(2)", "处罚法85");
    }

    @Test
    void after_a_judgment_and_a_demand_the_court_is_asked_to_enforce() {
        Story story = inCourt().on("2026-06-01").did(end("conclude-suit", "r2", RemedyEnd.DISMISSED));
        assertThat(story.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.of(2026, 9, 1));
        story.did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-06-16")
                .when(applyToCourt("p1"))
                .recorded();
    }

    @Test
    void to_decide_anew_the_party_is_told_anew_and_not_the_same_is_decided() {
        Story story = inReview().did(pay("p1", 3_000), reviewed(RemedyEnd.REDO), carryOut());
        assertThat(story.stage("case")).isEqualTo("FOUND");
        assertThat(story.stage("p1")).isEqualTo("SUSPECTED");
        story.did(tell(fine(3_000)))
                .when(decide(List.of(WANG, LI), fine(3_000)))
                .refused("same-as-revoked", "复议法64(2)", "行诉法71");
        story.did(tell(fine(1_000)), decide(List.of(WANG, LI), fine(1_000)));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        story.did(note("report-to-agency"), refund("p1", 2_000))
                .when(note("close"))
                .refused("original-missing", "处罚法52(1)");
        story.did(attach()).when(note("close")).recorded();
    }

    @Test
    void heavier_than_what_a_review_revoked_is_doubtful() {
        Story story = reported(fine(1_000)).did(apply(), accept(), reviewed(RemedyEnd.REDO));
        story.did(tell(fine(2_000)))
                .when(decide(List.of(WANG, LI), fine(2_000)))
                .warned("heavier-than-revoked", "复议法63(2)");
    }

    @Test
    void a_closed_case_that_is_to_be_decided_anew_may_go_the_ordinary_way() {
        Story story = fined().did(pay("p1", 3_000), note("close"), archive("1"));
        story.did(apply(), accept(), reviewed(RemedyEnd.REDO), note("turn-ordinary"));
        assertThat(story.stage("case")).isEqualTo("REFERRED");
        assertThat(story.stage("p1")).isEqualTo("ENDED");
    }

    @Test
    void a_slip_of_the_pen_is_put_right_by_the_head_and_nothing_else_is() {
        fined().when(rectify(false)).refused("correction-of-content", "处罚法75(2)", "内部规则");
        fined().when(rectify(true).unsigned()).refused("correction-not-approved", "内部规则");
        fined().did(rectify(true)).did(sent(Forms.CORRECTION, "p1"));
    }

    @Test
    void the_agency_lightens_or_revokes_its_decision_and_never_makes_it_heavier() {
        fined().when(vary(false, fine(3_000))).refused("variation-not-lighter", "处罚法44", "处罚法62");
        fined().when(vary(false, fine(1_000)).unsigned()).refused("change-not-approved", "处罚法57(1)");
        fined().when(revoke(false, false).unsigned()).refused("change-not-approved", "处罚法57(1)");
        inReview().when(vary(false, fine(1_000))).refused("organ-not-told", "行诉解释81(1)");
        inReview().when(revoke(false, false)).refused("organ-not-told", "行诉解释81(1)");
        Story story = fined().did(pay("p1", 3_000), revoke(false, false));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        assertThat(story.party("p1").overpaid()).isEqualTo(Fen.yuan(3_000));
        assertThat(fined().did(revoke(true, false)).stage("case")).isEqualTo("FOUND");
    }
}
