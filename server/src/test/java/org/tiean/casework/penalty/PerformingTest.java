package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.payment.GiveCode;
import org.tiean.casework.penalty.payment.Perform;
import org.tiean.casework.penalty.payment.Performance;

class PerformingTest {
    @Test
    void a_fine_may_come_in_parts() {
        Story story = performing(fine(20_000)).did(pay("p1", 5_000));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        story.did(pay("p1", 15_000));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        assertThat(story.term("fine-payment", "p1").isOpen()).isFalse();
    }

    @Test
    void the_fifteenth_day_is_in_time() {
        performing(fine(20_000)).on("2026-03-25").when(pay("p1", 20_000)).recorded();
    }

    @Test
    void the_sixteenth_is_marked() {
        performing(fine(20_000)).on("2026-03-26").when(pay("p1", 20_000)).marked("paid-late", "处罚法72(1)(一)");
    }

    @Test
    void money_may_come_before_the_paper() {
        Story story = awaitingSeal(fine(20_000)).did(seal(DECISION, "p1"), pay("p1", 20_000));
        assertThat(story.stage("p1")).isEqualTo("DECIDED");
        story.did(serve(DECISION, "p1"));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void gains_are_paid_beside_the_fine() {
        Story story = performing(fine(20_000), money(SanctionKind.CONFISCATE_GAINS, 3_000))
                .did(pay("p1", 20_000));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.did(pay("p1", 3_000)).stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void goods_are_handed_over_not_paid() {
        Story story = performing(fine(20_000), money(SanctionKind.CONFISCATE_GOODS, 3_000))
                .did(pay("p1", 20_000));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.did(perform("p1", SanctionKind.CONFISCATE_GOODS)).stage("p1"))
                .isEqualTo("SETTLED");
    }

    @Test
    void a_revoked_licence_is_proved_cancelled() {
        Story story =
                performing(plain(SanctionKind.REVOKE_LICENCE), fine(20_000)).did(pay("p1", 20_000));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.did(perform("p1", SanctionKind.REVOKE_LICENCE)).stage("p1"))
                .isEqualTo("SETTLED");
    }

    @Test
    void the_bank_day_counts_and_not_the_day_somebody_wrote_it_down() {
        Story story = performing(fine(20_000)).on("2026-03-30");
        story.when(payAt("p1", 20_000, "2026-03-25")).recorded();
        assertThat(story.party("p1").performance().shares().get(0).paidOn()).isEqualTo(LocalDate.parse("2026-03-25"));
    }

    @Test
    void a_bank_day_to_come_is_marked_and_not_believed() {
        Story story = performing(fine(20_000)).on("2026-03-20");
        story.when(payAt("p1", 20_000, "2026-03-21")).marked("bank-day-ahead", "内部规则");
        assertThat(story.party("p1").performance().shares().get(0).paidOn()).isEqualTo(LocalDate.parse("2026-03-20"));
    }

    @Test
    void what_was_paid_twice_is_given_back() {
        Story story = performing(fine(20_000)).did(pay("p1", 20_000), pay("p1", 20_000));
        assertThat(story.party("p1").overpaid()).isEqualTo(org.tiean.kernel.Fen.yuan(20_000));
        story.did(refund("p1", 20_000)).when(close()).recorded();
    }

    @Test
    void nothing_is_given_back_of_what_was_owed() {
        Story story = performing(fine(20_000)).did(pay("p1", 20_000));
        story.when(refund("p1", 1)).refused("nothing-to-refund", "强制法41", "内部规则");
        story.did(pay("p1", 100)).when(refund("p1", 101)).refused("refund-more-than-overpaid", "处罚法74(2)", "内部规则");
    }

    @Test
    void money_is_given_back_by_the_head() {
        performing(fine(20_000))
                .did(pay("p1", 20_100))
                .when(refund("p1", 100).unsigned())
                .refused("refund-not-approved", "内部规则");
    }

    @Test
    void a_proof_of_a_sanction_nobody_imposed_is_marked() {
        performing(fine(20_000))
                .when(perform("p1", SanctionKind.REVOKE_LICENCE))
                .marked("sanction-not-decided", "内部规则");
    }

    @Test
    void a_warning_is_performed_by_being_served() {
        assertThat(performing(Sanction.warning()).stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void a_ban_that_lasts_is_proved_with_its_last_day() {
        Story story = performing(plain(SanctionKind.RESTRICT_OCCUPATION))
                .did(Deed.of(
                        "record-performance",
                        new Perform(SanctionKind.RESTRICT_OCCUPATION, LocalDate.parse("2031-03-10"), FILE),
                        "p1"));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        assertThat(story.party("p1").performance().done().get(SanctionKind.RESTRICT_OCCUPATION))
                .isEqualTo(new Performance.Proof(LocalDate.parse("2026-03-10"), LocalDate.parse("2031-03-10")));
    }

    @Test
    void the_code_given_last_is_the_one_to_pay_under() {
        Story story = performing(fine(20_000)).did(code("6101170000000001"), code(" 6101170000000002 "));
        assertThat(story.party("p1").performance().code()).isEqualTo("6101170000000002");
    }

    @Test
    void a_code_is_figures_and_letters() {
        performing(fine(20_000)).when(code("见短信")).refused("code-malformed", "内部规则");
    }

    private static Deed code(String code) {
        return Deed.of("give-code", new GiveCode(code), "p1");
    }
}
