package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;

import org.junit.jupiter.api.Test;

class ClosingTest {
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
    void nobody_is_reminded_within_the_fifteen_days() {
        performing(fine(20_000)).on("2026-03-25").when(remind("p1")).refused("payment-term-running", "处罚法67(3)");
    }

    @Test
    void who_has_not_paid_is_reminded_after_them() {
        performing(fine(20_000)).on("2026-03-26").when(remind("p1")).recorded();
    }

    @Test
    void a_case_is_not_closed_over_an_unpaid_fine() {
        performing(fine(20_000)).when(close()).refused("party-open", "处罚法66(1)");
    }

    @Test
    void a_case_is_not_closed_over_an_unserved_paper() {
        performing(fine(20_000))
                .on("2026-03-26")
                .did(remind("p1"))
                .when(pay("p1", 20_000))
                .marked("paid-late", "处罚法72(1)(一)")
                .when(close())
                .refused("service-open", "处罚法61(1)");
    }

    @Test
    void a_case_is_closed_by_the_head() {
        performing(fine(20_000))
                .did(pay("p1", 20_000))
                .when(close().unsigned())
                .refused("closing-not-approved", "内部规则");
    }

    @Test
    void a_case_against_nobody_liable_closes_from_the_investigation() {
        filed().did(endParty("p1", EndGround.NOT_LIABLE)).when(close()).recorded();
    }

    @Test
    void a_party_is_ended_by_the_head() {
        filed().when(endParty("p1", EndGround.DIED).unsigned()).refused("end-not-approved", "处罚法57(1)");
    }

    @Test
    void who_was_found_liable_does_not_become_innocent_by_a_note() {
        performing(fine(20_000)).when(endParty("p1", EndGround.NOT_LIABLE)).refused("decided-liability-stands", "内部规则");
    }

    @Test
    void who_is_dissolved_owes_no_more() {
        Story story = performing(fine(20_000)).did(endParty("p1", EndGround.DISSOLVED));
        assertThat(story.term("fine-payment", "p1").isOpen()).isFalse();
        story.when(close()).recorded();
    }

    @Test
    void a_file_has_its_number() {
        performing(Sanction.warning()).did(close()).when(archive(" ")).refused("archive-number-missing", "内部规则");
    }

    @Test
    void a_file_is_bound_when_every_paper_has_its_pages() {
        Story story = performing(Sanction.warning()).did(close());
        var paper = story.newestPaper();
        story.where(world -> world.stillRendering(paper))
                .when(archive("2026-001"))
                .refused("paper-not-ready", "内部规则");
    }

    @Test
    void a_correction_names_a_line_that_is_there() {
        filed().when(correct(3)).refused("no-such-line", "内部规则");
    }

    @Test
    void a_correction_is_the_head_s() {
        filed().when(correct(1).unsigned()).refused("correction-not-approved", "内部规则");
    }

    @Test
    void a_correction_leaves_the_line_as_it_was() {
        Story story = filed().did(correct(1));
        assertThat(story.told().get(0).entry().act()).isEqualTo("register-lead");
        assertThat(story.matter().standing().seq()).isEqualTo(3);
    }
}
