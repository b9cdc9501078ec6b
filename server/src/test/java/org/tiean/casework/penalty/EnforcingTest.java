package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;

class EnforcingTest {
    @Test
    void the_last_day_of_the_window_is_in_time() {
        demanded(20_000).on("2026-12-10").when(applyToCourt("p1")).recorded();
    }

    @Test
    void after_it_there_must_be_a_good_reason() {
        demanded(20_000).on("2026-12-11").when(applyToCourt("p1")).marked("window-missed", "强制法53", "行诉解释156");
    }

    @Test
    void nobody_goes_to_court_in_the_ten_days_of_the_demand() {
        Story story = demanded(20_000);
        assertThat(story.term("demand-before-court", "p1").due()).isEqualTo(LocalDate.parse("2026-10-22"));
        story.on("2026-10-22").when(applyToCourt("p1")).refused("demand-term-running", "强制法54", "强制法69");
        story.on("2026-10-23").when(applyToCourt("p1")).recorded();
    }

    @Test
    void nobody_goes_to_court_while_the_party_can() {
        unpaid(20_000)
                .on("2026-08-03")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-09-10")
                .when(applyToCourt("p1"))
                .refused("remedies-open", "强制法53");
    }

    @Test
    void nobody_goes_to_court_while_a_plan_runs() {
        performing(fine(20_000))
                .did(askDeferral("p1"), grantDeferral("p1", by("2026-06-30", 10_000), by("2027-03-31", 10_000)))
                .on("2026-10-09")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-10-26")
                .when(applyToCourt("p1"))
                .refused("deferral-running", "处罚法72(2)");
    }

    @Test
    void nobody_goes_to_court_for_what_was_paid() {
        performing(fine(20_000), plain(SanctionKind.REVOKE_LICENCE))
                .on("2026-10-09")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .did(pay("p1", 20_000))
                .on("2026-10-26")
                .when(applyToCourt("p1"))
                .refused("nothing-overdue", "强制法53");
    }

    @Test
    void what_the_party_said_to_the_demand_is_re_checked_first() {
        demanded(20_000)
                .did(object("p1"))
                .on("2026-10-26")
                .when(applyToCourt("p1"))
                .refused("objection-not-rechecked", "强制法36");
    }

    @Test
    void the_head_signs_the_application() {
        demanded(20_000)
                .on("2026-10-26")
                .when(applyToCourt("p1").unsigned())
                .refused("application-not-signed", "强制法55(2)");
    }

    @Test
    void one_application_at_a_time() {
        beforeCourt(20_000).when(applyToCourt("p1")).refused("already-before-court", "内部规则");
    }

    @Test
    void money_that_comes_through_the_court_ends_the_application_and_its_terms() {
        Story story = beforeCourt(20_000).did(courtAnswers("e1", true), courtRules("e1", true));
        assertThat(story.stage("e1")).isEqualTo("GRANTED");
        story.when(pay("p1", 20_000)).marked("paid-late", "处罚法72(1)(一)");
        assertThat(story.stage("e1")).isEqualTo("EXECUTED");
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        story.when(close()).recorded();
    }

    @Test
    void a_court_that_declines_is_answered_in_fifteen_days() {
        Story story = beforeCourt(20_000).did(courtAnswers("e1", false));
        assertThat(story.term("agency-object-to-nonacceptance", "p1").due()).isEqualTo(LocalDate.parse("2026-11-10"));
        story.on("2026-11-11").when(askHigherCourt("e1")).marked("objection-late", "强制法56(2)", "强制法58(3)");
        assertThat(story.did(higherCourtRules("e1", true)).stage("e1")).isEqualTo("ACCEPTED");
        assertThat(story.term("court-enforcement-ruling", "p1").isOpen()).isTrue();
    }

    @Test
    void asking_the_higher_court_is_the_head_s() {
        beforeCourt(20_000)
                .did(courtAnswers("e1", false))
                .when(askHigherCourt("e1").unsigned())
                .refused("objection-not-approved", "内部规则");
    }

    @Test
    void a_refusal_may_be_overturned() {
        Story story = beforeCourt(20_000)
                .did(
                        courtAnswers("e1", true),
                        courtRules("e1", false),
                        askHigherCourt("e1"),
                        higherCourtRules("e1", true));
        assertThat(story.stage("e1")).isEqualTo("GRANTED");
    }

    @Test
    void a_refusal_upheld_ends_the_application() {
        Story story = beforeCourt(20_000)
                .did(
                        courtAnswers("e1", true),
                        courtRules("e1", false),
                        askHigherCourt("e1"),
                        higherCourtRules("e1", false));
        assertThat(story.stage("e1")).isEqualTo("OVER");
    }

    @Test
    void where_nothing_can_be_got_the_party_is_ended_on_the_court_s_word() {
        beforeCourt(20_000)
                .did(courtAnswers("e1", true), courtRules("e1", true), endExecution("e1"))
                .when(endParty("p1", EndGround.EXECUTION_OVER))
                .recorded()
                .when(close())
                .recorded();
    }

    /** Served on 10 March: goods were to be handed over at once, the fine was paid, and no suit was brought. */
    private static Story goodsKept() {
        return performing(fine(20_000), money(SanctionKind.CONFISCATE_GOODS, 3_000))
                .did(pay("p1", 20_000))
                .on("2026-10-09")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"));
    }

    @Test
    void who_does_not_hand_over_what_was_confiscated_is_demanded_and_brought_before_the_court() {
        Story story = goodsKept();
        assertThat(story.term("court-enforcement-application", "p1").isOpen()).isTrue();
        story.on("2026-10-22").when(applyToCourt("p1")).refused("demand-term-running", "强制法54", "强制法69");
        story.on("2026-10-23").did(applyToCourt("p1"), courtAnswers("e1", true), courtRules("e1", true));
        story.did(perform("p1", SanctionKind.CONFISCATE_GOODS));
        assertThat(story.stage("e1")).isEqualTo("EXECUTED");
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        assertThat(story.term("court-enforcement-application", "p1").isOpen()).isFalse();
    }

    @Test
    void money_alone_does_not_end_an_application_about_more_than_money() {
        Story story = performing(fine(20_000), plain(SanctionKind.STOP_BUSINESS))
                .on("2026-10-09")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-10-26")
                .did(applyToCourt("p1"));
        story.when(pay("p1", 20_000)).marked("paid-late", "处罚法72(1)(一)");
        assertThat(story.stage("e1")).isEqualTo("APPLIED");
        assertThat(story.did(perform("p1", SanctionKind.STOP_BUSINESS)).stage("e1"))
                .isEqualTo("EXECUTED");
    }

    @Test
    void nobody_asks_the_court_for_what_another_register_does() {
        performing(plain(SanctionKind.REVOKE_LICENCE))
                .on("2026-10-09")
                .when(demand("p1"))
                .refused("nothing-overdue", "强制法53");
    }
}
