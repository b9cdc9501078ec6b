package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.casework.penalty.remedy.Recourse;
import org.tiean.kernel.Fen;

class DemandingTest {
    private static Story reminded(long yuan) {
        return unpaid(yuan).did(remind("p1")).did(sent(Forms.REMINDER, "p1"));
    }

    @Test
    void nobody_is_reminded_within_the_fifteen_days() {
        performing(fine(20_000)).on("2026-03-25").when(remind("p1")).refused("payment-term-running", "处罚法67(3)");
    }

    @Test
    void who_has_not_paid_is_reminded_after_them() {
        unpaid(20_000).when(remind("p1")).recorded();
    }

    @Test
    void three_percent_a_day_and_never_more_than_the_fine() {
        Party party = performing(fine(100_000)).party("p1");
        assertThat(party.accruable(LocalDate.parse("2026-03-25"))).isEqualTo(Fen.ZERO);
        assertThat(party.accruable(LocalDate.parse("2026-04-27"))).isEqualTo(Fen.yuan(99_000));
        assertThat(party.accruable(LocalDate.parse("2026-04-28"))).isEqualTo(Fen.yuan(100_000));
        assertThat(party.accruable(LocalDate.parse("2027-04-28"))).isEqualTo(Fen.yuan(100_000));
    }

    @Test
    void nothing_accrues_while_a_review_is_pending() {
        Party party = performing(fine(100_000)).party("p1");
        Recourse reviewed = Recourse.NONE
                .pending(Contest.REVIEW, LocalDate.parse("2026-04-04"), 20)
                .over(LocalDate.parse("2026-05-14"));
        assertThat(party.with(reviewed).accruable(LocalDate.parse("2026-05-13")))
                .isEqualTo(Fen.yuan(27_000));
        assertThat(party.with(reviewed).accruable(LocalDate.parse("2026-05-14")))
                .isEqualTo(Fen.yuan(30_000));
        Recourse pending = Recourse.NONE.pending(Contest.SUIT, LocalDate.parse("2026-04-04"), 20);
        assertThat(party.with(pending).accruable(LocalDate.parse("2026-08-01"))).isEqualTo(Fen.yuan(27_000));
    }

    @Test
    void a_part_paid_accrues_no_longer() {
        Story story = unpaid(100_000).did(pay("p1", 60_000));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-03-27"))).isEqualTo(Fen.yuan(1_800 + 1_200 * 2));
    }

    @Test
    void what_accrues_is_owed_only_once_it_was_imposed() {
        Story story = reminded(20_000).on("2026-04-04");
        assertThat(story.party("p1").remaining()).isEqualTo(Fen.yuan(20_000));
        story.did(impose("p1", 6_000, "2026-04-04"));
        assertThat(story.party("p1").remaining()).isEqualTo(Fen.yuan(26_000));
        assertThat(story.party("p1").accruable(LocalDate.parse("2026-04-05"))).isEqualTo(Fen.yuan(600));
        story.did(sent(Forms.SURCHARGE, "p1")).did(pay("p1", 20_000));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.did(pay("p1", 6_000)).stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void nobody_adds_to_a_fine_without_a_reminder() {
        unpaid(20_000).when(impose("p1", 600, "2026-03-26")).refused("not-reminded", "强制法35", "强制法45(1)");
    }

    @Test
    void nothing_is_imposed_where_nothing_accrued() {
        performing(money(SanctionKind.CONFISCATE_GAINS, 3_000))
                .on("2026-03-26")
                .did(remind("p1"))
                .did(sent(Forms.REMINDER, "p1"))
                .when(impose("p1", 90, "2026-03-26"))
                .refused("nothing-accrued", "处罚法72(1)(一)");
    }

    @Test
    void the_sum_is_the_one_computed() {
        reminded(20_000)
                .on("2026-04-04")
                .when(impose("p1", 6_100, "2026-04-04"))
                .refused("surcharge-not-as-computed", "处罚法72(1)(一)", "处罚法73(3)", "强制法45(2)");
        reminded(20_000)
                .on("2026-04-04")
                .when(impose("p1", 6_600, "2026-04-05"))
                .refused("surcharge-not-as-computed", "处罚法72(1)(一)", "处罚法73(3)", "强制法45(2)");
    }

    @Test
    void nobody_is_sent_a_surcharge_of_nothing() {
        reminded(20_000)
                .on("2026-04-04")
                .when(impose("p1", 0, "2026-03-25"))
                .refused("surcharge-not-as-computed", "处罚法72(1)(一)", "处罚法73(3)", "强制法45(2)");
    }

    @Test
    void a_second_surcharge_waits_for_the_first_to_arrive() {
        reminded(20_000)
                .on("2026-04-04")
                .did(impose("p1", 6_000, "2026-04-04"))
                .on("2026-04-05")
                .when(impose("p1", 600, "2026-04-05"))
                .refused("surcharge-unserved", "内部规则");
    }

    @Test
    void a_surcharge_is_decided_by_the_head() {
        reminded(20_000)
                .on("2026-04-04")
                .when(impose("p1", 6_000, "2026-04-04").unsigned())
                .refused("surcharge-not-approved", "处罚法57(1)", "内部规则");
    }

    @Test
    void a_surcharge_made_void_before_it_was_served_is_owed_no_more() {
        Story story = reminded(20_000).on("2026-04-04").did(impose("p1", 6_000, "2026-04-04"), pay("p1", 20_000));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.did(voidPaper(Forms.SURCHARGE, "p1")).stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void what_the_party_says_to_a_reminder_is_re_checked_before_anything_follows() {
        Story story = reminded(20_000).on("2026-04-06").did(object("p1"));
        story.when(impose("p1", 7_200, "2026-04-06")).refused("objection-not-rechecked", "强制法36");
        story.did(recheckObjection("p1"))
                .when(impose("p1", 7_200, "2026-04-06"))
                .recorded();
    }

    @Test
    void nothing_said_is_nothing_to_re_check() {
        unpaid(20_000).when(recheckObjection("p1")).refused("nothing-to-recheck", "强制法36");
    }

    @Test
    void nobody_is_demanded_what_is_not_due() {
        performing(fine(20_000)).on("2026-03-25").when(demand("p1")).refused("nothing-overdue", "强制法53");
    }

    @Test
    void a_demand_before_the_time_for_suit_is_over_is_doubtful() {
        unpaid(20_000).when(demand("p1")).warned("remedies-open", "强制法53");
    }
}
