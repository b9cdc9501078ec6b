package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.remedy.AcceptReview;
import org.tiean.casework.penalty.remedy.ApplyReview;
import org.tiean.casework.penalty.remedy.DocketSuit;
import org.tiean.casework.penalty.remedy.EndRemedy;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.kernel.Fen;

/** Money owed while the decision is contested, and after. */
class ContestedMoneyTest {
    private static Story inReview() {
        return performing(fine(100_000))
                .on("2026-04-02")
                .did(Deed.of("apply-review", new ApplyReview(null), "p1"))
                .on("2026-04-04")
                .did(Deed.of("accept-review", new AcceptReview(false), "r1"));
    }

    private static Deed reviewed(RemedyEnd end, Sanction... sanctions) {
        return Deed.of("conclude-review", new EndRemedy(end, List.of(sanctions), false, null, FILE), "r1");
    }

    private static Fen accruable(Story story, String day) {
        return story.party("p1").accruable(LocalDate.parse(day));
    }

    @Test
    void nothing_accrues_for_the_days_of_the_review_and_it_goes_on_after_them() {
        Story story = inReview();
        assertThat(accruable(story, "2026-05-10")).isEqualTo(Fen.yuan(27_000));
        story.on("2026-05-14").did(reviewed(RemedyEnd.UPHELD));
        assertThat(accruable(story, "2026-05-13")).isEqualTo(Fen.yuan(27_000));
        assertThat(accruable(story, "2026-05-15")).isEqualTo(Fen.yuan(33_000));
    }

    @Test
    void the_window_of_the_court_rests_and_begins_anew_after_the_fifteen_days() {
        Story story = inReview();
        assertThat(story.term(Enforcing.WINDOW, "p1").isOpen()).isFalse();
        story.on("2026-05-14").did(reviewed(RemedyEnd.UPHELD));
        assertThat(story.term("suit-after-review", "p1").due()).isEqualTo(LocalDate.parse("2026-05-29"));
        assertThat(story.term(Enforcing.WINDOW, "p1").from()).isEqualTo(LocalDate.parse("2026-05-29"));
        assertThat(story.term(Enforcing.WINDOW, "p1").due()).isEqualTo(LocalDate.parse("2026-08-29"));
    }

    @Test
    void a_review_withdrawn_leaves_the_window_where_it_was() {
        Story story = inReview().on("2026-05-14").did(reviewed(RemedyEnd.WITHDRAWN));
        assertThat(story.term(Enforcing.WINDOW, "p1").due()).isEqualTo(LocalDate.parse("2026-12-10"));
    }

    @Test
    void nobody_goes_to_court_over_a_pending_review() {
        inReview()
                .on("2026-10-09")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-10-26")
                .when(applyToCourt("p1"))
                .refused("remedies-open", "强制法53");
    }

    @Test
    void after_the_judgement_nothing_more_is_waited_for() {
        performing(fine(100_000))
                .on("2026-04-02")
                .did(Deed.of("docket-suit", new DocketSuit(FILE), "p1"))
                .on("2026-06-01")
                .did(Deed.of("conclude-suit", new EndRemedy(RemedyEnd.UPHELD, List.of(), false, null, FILE), "r1"))
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-06-16")
                .when(applyToCourt("p1"))
                .recorded();
    }

    @Test
    void a_revoked_decision_lets_go_of_surcharge_and_window_and_money_is_given_back() {
        Story story = performing(fine(100_000))
                .did(pay("p1", 40_000))
                .on("2026-04-02")
                .did(Deed.of("apply-review", new ApplyReview(null), "p1"))
                .on("2026-04-03")
                .did(Deed.of("accept-review", new AcceptReview(false), "r1"))
                .on("2026-05-14")
                .did(reviewed(RemedyEnd.REVOKED));
        assertThat(accruable(story, "2026-06-14")).isEqualTo(Fen.ZERO);
        assertThat(story.term(Enforcing.WINDOW, "p1").isOpen()).isFalse();
        assertThat(story.party("p1").overpaid()).isEqualTo(Fen.yuan(40_000));
        assertThat(story.did(refund("p1", 40_000)).party("p1").overpaid()).isEqualTo(Fen.ZERO);
    }

    @Test
    void a_fine_made_smaller_is_paid_by_what_was_paid() {
        Story story = performing(fine(100_000))
                .did(pay("p1", 40_000))
                .on("2026-03-20")
                .did(Deed.of("apply-review", new ApplyReview(null), "p1"))
                .on("2026-03-23")
                .did(Deed.of("accept-review", new AcceptReview(false), "r1"))
                .on("2026-05-14")
                .did(reviewed(RemedyEnd.CHANGED, fine(50_000)));
        assertThat(story.party("p1").performance().openFine()).isEqualTo(Fen.yuan(10_000));
        assertThat(story.party("p1").remaining()).isEqualTo(Fen.yuan(10_000));
    }
}
