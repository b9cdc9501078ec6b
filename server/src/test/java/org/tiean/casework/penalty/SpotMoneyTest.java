package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.SpotDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.payment.GiveCode;
import org.tiean.casework.penalty.summary.CashGround;
import org.tiean.kernel.Fen;

/** A fine of the spot that is not paid: reminded, put off, demanded, brought before the court, by the rules of every fine. */
class SpotMoneyTest {
    private static Story reminded() {
        return unpaidOnSpot().did(remind("p1")).did(sent(Forms.REMINDER, "p1"));
    }

    private static Story asked() {
        return reported(fine(3_000)).on("2026-03-10").did(askDeferral("p1"));
    }

    /** A review could be sought until 6 May, the first day of work after the holidays; the court is asked after it. */
    private static Story demanded() {
        return unpaidOnSpot().on("2026-05-07").did(demand("p1")).did(sent(Forms.DEMAND, "p1"));
    }

    private static Story beforeCourt() {
        return demanded().on("2026-05-21").did(applyToCourt("p1"));
    }

    @Test
    void nobody_is_reminded_within_the_fifteen_days() {
        reported(fine(3_000)).on("2026-03-17").when(remind("p1")).refused("payment-term-running", "处罚法67(3)");
        unpaidOnSpot().when(remind("p1")).recorded();
    }

    @Test
    void three_percent_a_day_is_imposed_after_a_reminder_as_computed_by_the_head() {
        unpaidOnSpot().when(impose("p1", 90, "2026-03-18")).refused("not-reminded", "强制法35", "强制法45(1)");
        Story story = reminded().on("2026-03-27");
        story.when(impose("p1", 1_000, "2026-03-27"))
                .refused("surcharge-not-as-computed", "处罚法72(1)(一)", "处罚法73(3)", "强制法45(2)");
        story.when(impose("p1", 900, "2026-03-27").unsigned()).refused("surcharge-not-approved", "处罚法57(1)", "内部规则");
        story.did(impose("p1", 900, "2026-03-27"));
        assertThat(story.party("p1").remaining()).isEqualTo(Fen.yuan(3_900));
        story.on("2026-03-30").when(impose("p1", 270, "2026-03-30")).refused("surcharge-unserved", "内部规则");
    }

    @Test
    void nothing_is_added_where_nothing_more_accrued() {
        reminded()
                .on("2026-03-27")
                .did(impose("p1", 900, "2026-03-27"))
                .did(sent(Forms.SURCHARGE, "p1"))
                .did(payAt("p1", 3_000, "2026-03-27"))
                .on("2026-03-30")
                .when(impose("p1", 0, "2026-03-30"))
                .refused("nothing-accrued", "处罚法72(1)(一)");
    }

    @Test
    void what_the_party_says_to_a_reminder_is_re_checked_first() {
        Story story = reminded().on("2026-03-27").did(object("p1"));
        story.when(impose("p1", 900, "2026-03-27")).refused("objection-not-rechecked", "强制法36");
        story.did(recheckObjection("p1")).when(recheckObjection("p1")).refused("nothing-to-recheck", "强制法36");
    }

    @Test
    void more_time_is_asked_for_granted_as_one_plan_or_not() {
        reported(fine(3_000))
                .when(grantDeferral("p1", by("2026-06-30", 3_000)))
                .refused("deferral-not-asked", "处罚法66(2)");
        reported(fine(3_000)).when(refuseDeferral("p1")).refused("deferral-not-asked", "处罚法66(2)");
        asked().when(grantDeferral("p1", by("2026-06-30", 2_000))).refused("plan-does-not-add-up", "处罚法66(2)", "内部规则");
        asked().when(grantDeferral("p1", by("2026-06-30", 1_000), by("2026-05-31", 2_000)))
                .refused("plan-out-of-order", "处罚法66(2)", "内部规则");
        asked().when(grantDeferral("p1", by("2026-06-30", 3_000)).unsigned())
                .refused("deferral-not-approved", "处罚法66(2)");
        asked().when(refuseDeferral("p1").unsigned()).refused("deferral-not-approved", "处罚法66(2)");
        asked().when(refuseDeferral("p1")).recorded();
        Story story = asked().did(grantDeferral("p1", by("2026-06-30", 3_000)));
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(story.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void the_window_of_the_court_opens_when_no_review_can_come_any_more() {
        Story story = decided(fine(3_000));
        assertThat(story.term("review-application", "p1").due()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(story.term("court-enforcement-application", "p1").from()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(story.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.of(2026, 8, 6));
    }

    @Test
    void nobody_is_demanded_what_is_not_due_and_a_demand_before_the_time_for_review_is_over_is_doubtful() {
        reported(fine(3_000)).on("2026-03-17").when(demand("p1")).refused("nothing-overdue", "强制法53");
        unpaidOnSpot().when(demand("p1")).warned("remedies-open", "强制法53");
    }

    @Test
    void nobody_goes_to_court_while_a_review_can_still_be_sought() {
        unpaidOnSpot()
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-05-06")
                .when(applyToCourt("p1"))
                .refused("remedies-open", "强制法53");
    }

    @Test
    void the_demand_has_its_ten_working_days_and_is_answered_first() {
        Story story = demanded();
        story.on("2026-05-20").when(applyToCourt("p1")).refused("demand-term-running", "强制法54", "强制法69");
        story.on("2026-05-21").when(applyToCourt("p1").unsigned()).refused("application-not-signed", "强制法55(2)");
        story.when(applyToCourt("p1")).recorded();
        story.when(applyToCourt("p1")).refused("already-before-court", "内部规则");
        demanded()
                .did(object("p1"))
                .on("2026-05-21")
                .when(applyToCourt("p1"))
                .refused("objection-not-rechecked", "强制法36");
    }

    @Test
    void nobody_goes_to_court_while_a_plan_runs() {
        asked().did(grantDeferral("p1", by("2026-04-30", 1_000), by("2026-12-31", 2_000)))
                .on("2026-05-07")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-05-21")
                .when(applyToCourt("p1"))
                .refused("deferral-running", "处罚法72(2)");
    }

    @Test
    void nobody_goes_to_court_for_a_surcharge_the_party_was_not_told() {
        demanded()
                .did(remind("p1"))
                .did(sent(Forms.REMINDER, "p1"))
                .did(impose("p1", 3_000, "2026-05-07"), payAt("p1", 3_000, "2026-05-07"))
                .on("2026-05-21")
                .when(applyToCourt("p1"))
                .refused("nothing-overdue", "强制法53");
    }

    @Test
    void after_the_window_there_must_be_a_good_reason() {
        demanded().on("2026-08-06").when(applyToCourt("p1")).recorded();
        demanded().on("2026-08-07").when(applyToCourt("p1")).marked("window-missed", "强制法53", "行诉解释156");
    }

    @Test
    void money_that_comes_through_the_court_ends_the_application_and_the_case_is_closed() {
        Story story = beforeCourt().did(courtAnswers("e1", true), courtRules("e1", true));
        story.when(pay("p1", 3_000)).marked("paid-late", "处罚法72(1)(一)");
        assertThat(story.stage("e1")).isEqualTo("EXECUTED");
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        story.when(note("close")).recorded();
    }

    @Test
    void cash_that_pays_everything_ends_the_application_too() {
        Story story = beforeCourt().did(cash(3_000, CashGround.HARD_LATER, false, "№001"));
        assertThat(story.stage("e1")).isEqualTo("EXECUTED");
        assertThat(story.term("court-accept-enforcement", "p1").isOpen()).isFalse();
    }

    @Test
    void what_a_court_refuses_goes_to_the_higher_one_in_fifteen_days() {
        Story story = beforeCourt().did(courtAnswers("e1", false));
        story.when(askHigherCourt("e1").unsigned()).refused("objection-not-approved", "内部规则");
        story.on("2026-06-08").when(askHigherCourt("e1")).marked("objection-late", "强制法56(2)", "强制法58(3)");
        assertThat(story.did(higherCourtRules("e1", true)).stage("e1")).isEqualTo("ACCEPTED");
    }

    @Test
    void where_nothing_can_be_got_the_party_is_ended_on_the_court_s_word_alone() {
        Story story = beforeCourt().did(courtAnswers("e1", true), courtRules("e1", true));
        story.when(endParty("p1", EndGround.EXECUTION_OVER)).refused("execution-not-over", "强制法40");
        story.did(endExecution("e1"))
                .when(endParty("p1", EndGround.EXECUTION_OVER))
                .recorded()
                .when(note("close"))
                .recorded();
    }

    @Test
    void what_was_paid_twice_is_given_back_before_the_case_is_closed() {
        Story story = reported(fine(3_000)).did(pay("p1", 3_000));
        story.when(refund("p1", 1)).refused("nothing-to-refund", "强制法41", "内部规则");
        story.did(pay("p1", 3_000)).when(note("close")).refused("overpaid-not-refunded", "强制法41", "内部规则");
        story.when(refund("p1", 3_001)).refused("refund-more-than-overpaid", "处罚法74(2)", "内部规则");
        story.when(refund("p1", 3_000).unsigned()).refused("refund-not-approved", "内部规则");
        story.did(refund("p1", 3_000)).when(note("close")).recorded();
    }

    @Test
    void a_code_is_figures_and_letters() {
        reported(fine(3_000))
                .when(Deed.of("give-code", new GiveCode("见短信"), "p1"))
                .refused("code-malformed", "内部规则");
        reported(fine(3_000))
                .when(Deed.of("give-code", new GiveCode("6101170000000001"), "p1"))
                .recorded();
    }

    @Test
    void a_grant_or_a_surcharge_made_void_before_it_arrived_leaves_everything_as_it_was() {
        Story granted =
                asked().did(grantDeferral("p1", by("2026-12-31", 3_000)), voidPaper(Forms.DEFERRAL_GRANT, "p1"));
        assertThat(granted.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(granted.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.of(2026, 8, 6));
        Story added = reminded().on("2026-03-27").did(impose("p1", 900, "2026-03-27"), pay("p1", 3_000));
        assertThat(added.did(voidPaper(Forms.SURCHARGE, "p1")).stage("p1")).isEqualTo("SETTLED");
    }
}
