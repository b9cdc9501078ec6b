package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.remedy.CarryOut;
import org.tiean.casework.penalty.remedy.CorrectionKind;
import org.tiean.casework.penalty.remedy.DocketSuit;
import org.tiean.casework.penalty.remedy.OwnGround;
import org.tiean.casework.penalty.remedy.RectifyDecision;
import org.tiean.casework.penalty.remedy.RevokeDecision;
import org.tiean.casework.penalty.remedy.VaryDecision;

class CorrectingTest {
    private static Story fined() {
        return performing(fine(20_000));
    }

    private static Deed rectify(boolean contentUntouched) {
        return Deed.of("rectify-decision", new RectifyDecision(CorrectionKind.DATE, contentUntouched), "p1");
    }

    private static Deed vary(boolean told, Sanction... sanctions) {
        return Deed.of("vary-decision", new VaryDecision(OwnGround.UNFAIR, List.of(sanctions), told), "p1");
    }

    private static Deed revoke(boolean redo, boolean told) {
        return Deed.of("revoke-decision", new RevokeDecision(OwnGround.EVIDENCE, redo, told), "p1");
    }

    private static Deed docket() {
        return Deed.of("docket-suit", new DocketSuit(FILE), "p1");
    }

    @Test
    void a_slip_of_the_pen_is_put_right_and_served() {
        Story story = fined().did(rectify(true));
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 25));
        story.on("2026-03-12").did(sent(Forms.CORRECTION, "p1"));
        assertThat(story.term("review-application", "p1").n()).as("no new term").isEqualTo(1);
    }

    @Test
    void the_content_of_a_decision_is_no_slip_of_the_pen() {
        fined().when(rectify(false)).refused("correction-of-content", "处罚法75(2)", "内部规则");
    }

    @Test
    void a_correction_is_the_head_s() {
        fined().when(rectify(true).unsigned()).refused("correction-not-approved", "内部规则");
    }

    @Test
    void a_decision_is_lightened_and_its_remedies_begin_again() {
        Story story = fined().on("2026-04-01").did(vary(false, fine(10_000)));
        assertThat(story.party("p1").owed()).isEqualTo(org.tiean.kernel.Fen.yuan(10_000));
        assertThat(story.term("withdraw-published-decision", "r1").due()).isEqualTo(LocalDate.of(2026, 4, 7));
        story.did(sent(Forms.VARIATION, "p1"));
        assertThat(story.term("suit-direct", "p1").n()).isEqualTo(2);
        story.did(pay("p1", 10_000), Deed.of("carry-out", new CarryOut(null), "r1"))
                .when(close())
                .recorded();
    }

    @Test
    void the_agency_does_not_make_its_own_decision_heavier() {
        fined().when(vary(false, fine(30_000))).refused("variation-not-lighter", "处罚法44", "处罚法62");
        fined().when(vary(false, fine(20_000))).refused("variation-not-lighter", "处罚法44", "处罚法62");
    }

    @Test
    void a_change_is_the_head_s() {
        fined().when(vary(false, fine(10_000)).unsigned()).refused("change-not-approved", "处罚法57(1)");
        fined().when(revoke(false, false).unsigned()).refused("change-not-approved", "处罚法57(1)");
    }

    @Test
    void a_court_is_told_of_a_change_it_is_judging() {
        Story story = fined().did(docket());
        story.when(vary(false, fine(10_000))).refused("organ-not-told", "行诉解释81(1)");
        story.when(revoke(false, false)).refused("organ-not-told", "行诉解释81(1)");
        story.when(vary(true, fine(10_000))).recorded();
    }

    @Test
    void revoked_for_good_the_party_is_done_with() {
        Story story = fined().did(pay("p1", 20_000), revoke(false, false));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        assertThat(story.party("p1").owed().isZero()).isTrue();
    }

    @Test
    void revoked_to_be_decided_anew_the_party_is_told_anew_and_the_ninety_days_still_count() {
        Story story = fined().on("2026-04-01").did(revoke(true, false));
        assertThat(story.stage("p1")).isEqualTo("PROPOSED");
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
        assertThat(story.term("penalty-decision", "case").due()).isEqualTo(LocalDate.of(2026, 5, 31));
        story.did(inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-04-10")
                .when(decide("p1", fine(20_000)))
                .recorded();
    }
}
