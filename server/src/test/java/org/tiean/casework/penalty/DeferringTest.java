package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Fen;

class DeferringTest {
    private static Story asked(long yuan) {
        return performing(fine(yuan)).on("2026-03-20").did(askDeferral("p1"));
    }

    @Test
    void who_did_not_ask_is_granted_nothing() {
        performing(fine(30_000))
                .when(grantDeferral("p1", by("2026-06-30", 30_000)))
                .refused("deferral-not-asked", "处罚法66(2)");
        performing(fine(30_000)).when(refuseDeferral("p1")).refused("deferral-not-asked", "处罚法66(2)");
    }

    @Test
    void a_plan_covers_what_is_owed_and_no_more() {
        asked(30_000)
                .did(pay("p1", 5_000))
                .when(grantDeferral("p1", by("2026-06-30", 30_000)))
                .refused("plan-does-not-add-up", "处罚法66(2)", "内部规则");
    }

    @Test
    void a_plan_goes_forward_in_time() {
        asked(30_000)
                .when(grantDeferral("p1", by("2026-06-30", 10_000), by("2026-05-31", 20_000)))
                .refused("plan-out-of-order", "处罚法66(2)", "内部规则");
    }

    @Test
    void the_head_grants_and_the_head_refuses() {
        asked(30_000)
                .when(grantDeferral("p1", by("2026-06-30", 30_000)).unsigned())
                .refused("deferral-not-approved", "处罚法66(2)");
        asked(30_000).when(refuseDeferral("p1").unsigned()).refused("deferral-not-approved", "处罚法66(2)");
    }

    @Test
    void a_grant_moves_the_term_of_payment_and_nothing_accrues_in_it() {
        Story story = asked(30_000).did(grantDeferral("p1", by("2026-04-30", 10_000), by("2026-06-30", 20_000)));
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.parse("2026-06-30"));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-04-30"))).isEqualTo(Fen.ZERO);
        story.on("2026-04-30").when(pay("p1", 10_000)).recorded();
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-06-30"))).isEqualTo(Fen.ZERO);
    }

    @Test
    void a_sum_missed_accrues_for_itself_alone() {
        Story story = asked(30_000).did(grantDeferral("p1", by("2026-04-30", 10_000), by("2026-06-30", 20_000)));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-05-02"))).isEqualTo(Fen.yuan(600));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-07-01"))).isEqualTo(Fen.yuan(10_600));
        story.on("2026-05-02").when(remind("p1")).recorded();
        story.when(payAt("p1", 10_000, "2026-05-02")).marked("paid-late", "处罚法72(1)(一)");
    }

    @Test
    void days_overdue_before_the_grant_stay_counted() {
        Story story =
                unpaid(30_000).on("2026-03-27").did(askDeferral("p1"), grantDeferral("p1", by("2026-06-30", 30_000)));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-06-30"))).isEqualTo(Fen.yuan(900));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-07-02"))).isEqualTo(Fen.yuan(900 * 3));
    }

    @Test
    void the_window_of_the_court_opens_after_the_plan() {
        Story story = asked(30_000);
        assertThat(story.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.parse("2026-12-10"));
        story.did(grantDeferral("p1", by("2026-12-31", 30_000)));
        assertThat(story.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.parse("2027-03-31"));
    }

    @Test
    void a_plan_that_ends_before_the_suit_does_not_shorten_the_window() {
        Story story = asked(30_000).did(grantDeferral("p1", by("2026-06-30", 30_000)));
        assertThat(story.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.parse("2026-12-10"));
    }

    @Test
    void a_grant_made_void_before_it_was_served_leaves_everything_as_it_was() {
        Story story =
                asked(30_000).did(grantDeferral("p1", by("2026-12-31", 30_000)), voidPaper(Forms.DEFERRAL_GRANT, "p1"));
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.parse("2026-03-25"));
        assertThat(story.term("court-enforcement-application", "p1").due()).isEqualTo(LocalDate.parse("2026-12-10"));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-03-26"))).isEqualTo(Fen.yuan(900));
    }

    @Test
    void who_is_refused_more_time_may_ask_again() {
        asked(30_000)
                .did(refuseDeferral("p1"), askDeferral("p1"))
                .when(refuseDeferral("p1"))
                .recorded();
    }
}
