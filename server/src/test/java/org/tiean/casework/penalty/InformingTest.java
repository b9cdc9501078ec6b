package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.decision.Decide;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.notice.Amend;
import org.tiean.casework.penalty.notice.AmendGround;
import org.tiean.casework.penalty.notice.Inform;

class InformingTest {
    @Test
    void who_will_not_be_punished_is_told_nothing() {
        filed().did(conclude(without("p1", Outcome.NOT_ESTABLISHED)))
                .when(inform("p1"))
                .refused("nothing-to-tell", "处罚法44");
    }

    @Test
    void a_notice_grants_days_to_answer() {
        proposed(fine(20_000))
                .when(Deed.of("inform", new Inform(true, 0), "p1"))
                .refused("statement-days-missing", "处罚法44", "处罚法45(1)");
    }

    @Test
    void who_may_lose_the_licence_is_told_of_the_hearing() {
        proposed(plain(SanctionKind.REVOKE_LICENCE))
                .when(informWithoutHearing("p1"))
                .refused("hearing-right-not-told", "处罚法63(1)(三)", "处罚法63(1)(四)");
    }

    @Test
    void a_warning_gives_no_right_to_a_hearing() {
        proposed(Sanction.warning()).when(informWithoutHearing("p1")).recorded();
    }

    @Test
    void a_large_fine_gives_the_right_to_a_hearing() {
        proposed(fine(50_000))
                .where(world -> world.withLimit("HEARING", 50_000, true))
                .when(informWithoutHearing("p1"))
                .refused("hearing-right-by-amount", "处罚法63(1)(一)", "处罚法63(1)(二)");
    }

    @Test
    void goods_of_large_value_give_the_right_to_a_hearing() {
        proposed(money(SanctionKind.CONFISCATE_GOODS, 50_000))
                .where(world -> world.withLimit("HEARING", 50_000, true))
                .when(informWithoutHearing("p1"))
                .refused("hearing-right-by-amount", "处罚法63(1)(一)", "处罚法63(1)(二)");
    }

    @Test
    void an_unverified_limit_only_warns() {
        proposed(fine(50_000))
                .where(world -> world.withLimit("HEARING", 50_000, false))
                .when(informWithoutHearing("p1"))
                .warned("hearing-right-by-amount", "处罚法63(1)(一)", "处罚法63(1)(二)");
    }

    @Test
    void a_notice_is_given_by_certified_officers() {
        general()
                .did(lead(), file(WANG, FENG_CERTIFIED_UNTIL_9_MARCH), evidence("照片"))
                .did(conclude(penalty("p1", fine(20_000))))
                .on("2026-03-10")
                .when(inform("p1"))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void a_notice_is_not_given_by_the_recused() {
        proposed(fine(20_000))
                .did(askRecusal(LI), decideRecusal(LI, true))
                .when(inform("p1"))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void the_days_begin_when_the_notice_is_served() {
        Story story = proposed(fine(20_000)).did(inform("p1")).on("2026-03-04").did(sent(NOTICE, "p1"));
        assertThat(story.term("statement-defence", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void the_days_the_notice_grants_go_before_those_the_agency_sets() {
        Story story = proposed(fine(20_000))
                .did(Deed.of("inform", new Inform(true, 5), "p1"))
                .did(sent(NOTICE, "p1"));
        assertThat(story.term("statement-defence", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void nobody_is_told_again_what_was_told() {
        informed(fine(20_000)).when(informAgain("p1")).refused("nothing-new", "内部规则");
    }

    @Test
    void a_defence_is_re_checked_once() {
        informed(fine(20_000)).when(recheck("p1", Adopted.NONE)).refused("no-defence", "处罚法45(1)");
    }

    @Test
    void a_party_may_speak_while_its_hearing_is_prepared() {
        hearingAsked(fine(20_000)).when(defend("p1")).recorded();
    }

    @Test
    void a_waiver_says_what_is_waived() {
        informed(fine(20_000)).when(waive("p1", false, false)).refused("nothing-waived", "处罚法62");
    }

    @Test
    void a_waiver_before_the_notice_arrived_is_recorded_and_worth_nothing() {
        proposed(fine(20_000))
                .did(inform("p1"))
                .when(waiveAll("p1"))
                .marked("waived-before-told", "处罚法44")
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .when(decide("p1", fine(20_000)))
                .refused("defence-term-running", "处罚法45(1)", "处罚法62");
    }

    @Test
    void defending_oneself_never_costs_more() {
        informed(fine(20_000))
                .did(defend("p1"), evidence("复核照片"))
                .when(amend("p1", AmendGround.DEFENCE, fine(30_000)))
                .refused("harsher-because-of-defence", "处罚法45(2)");
    }

    @Test
    void a_hearing_never_costs_more() {
        informed(fine(20_000))
                .did(evidence("复核照片"))
                .when(amend("p1", AmendGround.HEARING, fine(20_000), Sanction.warning()))
                .refused("harsher-because-of-defence", "处罚法45(2)");
    }

    @Test
    void defending_oneself_may_cost_less() {
        informed(fine(20_000))
                .did(defend("p1"))
                .when(amend("p1", AmendGround.DEFENCE, Sanction.warning()))
                .recorded();
    }

    @Test
    void a_penalty_grows_on_new_evidence_only() {
        informed(fine(20_000))
                .when(amend("p1", AmendGround.REVIEW, fine(30_000)))
                .refused("harsher-without-new-evidence", "处罚法45(2)", "处罚法54(1)");
    }

    @Test
    void before_the_notice_a_proposal_may_grow() {
        proposed(fine(20_000))
                .when(amend("p1", AmendGround.REVIEW, fine(30_000)))
                .recorded();
    }

    @Test
    void an_amended_proposal_still_names_its_sanctions() {
        informed(fine(20_000)).when(amend("p1", AmendGround.REVIEW)).refused("sanction-missing", "处罚法57(1)");
    }

    @Test
    void what_grew_on_new_evidence_is_told_again_before_it_is_decided() {
        grown().when(decide("p1", fine(30_000))).refused("informed-of-lighter-content", "处罚法44", "处罚法62");
    }

    @Test
    void a_further_violation_is_told_again_even_at_the_same_fine() {
        ready(fine(20_000))
                .did(Deed.of(
                        "amend",
                        new Amend(
                                AmendGround.REVIEW,
                                Outcome.PENALTY,
                                java.util.List.of(V1, V2),
                                java.util.List.of(fine(20_000))),
                        "p1"))
                .when(Deed.of(
                        "decide",
                        new Decide(Outcome.PENALTY, java.util.List.of(V2, V1), java.util.List.of(fine(20_000))),
                        "p1"))
                .refused("informed-of-lighter-content", "处罚法44", "处罚法62");
    }

    @Test
    void a_second_notice_holds_the_decision_until_it_is_served() {
        grown().did(informAgain("p1"))
                .on("2026-03-20")
                .when(decide("p1", fine(30_000)))
                .refused("defence-term-running", "处罚法45(1)", "处罚法62");
    }

    @Test
    void a_second_notice_starts_both_terms_again() {
        Story story = grown().did(informAgain("p1")).did(sent(NOTICE, "p1")).did(sent(RIGHT, "p1"));
        assertThat(story.term("hearing-request", "p1").n()).isEqualTo(2);
        story.on("2026-03-17")
                .when(decide("p1", fine(30_000)))
                .refused("hearing-term-running", "处罚法64(一)")
                .on("2026-03-18")
                .when(decide("p1", fine(30_000)))
                .recorded();
    }

    @Test
    void a_waiver_of_the_first_notice_does_not_cover_the_second() {
        informed(fine(20_000))
                .did(waiveAll("p1"), evidence("复核照片"), amend("p1", AmendGround.EVIDENCE, fine(30_000)))
                .did(informAgain("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .when(decide("p1", fine(30_000)))
                .refused("defence-term-running", "处罚法45(1)", "处罚法62");
    }

    @Test
    void a_lighter_proposal_needs_no_second_notice() {
        ready(fine(20_000))
                .did(defend("p1"), recheck("p1", Adopted.PART), amend("p1", AmendGround.DEFENCE, fine(10_000)))
                .when(decide("p1", fine(10_000)))
                .recorded();
    }

    @Test
    void a_second_notice_too_needs_certificates_days_and_the_right_to_a_hearing() {
        Story story = general()
                .did(lead(), file(WANG, FENG_CERTIFIED_UNTIL_9_MARCH), evidence("照片"))
                .did(conclude(penalty("p1", fine(20_000))), inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(evidence("复核照片"), amend("p1", AmendGround.EVIDENCE, plain(SanctionKind.REVOKE_LICENCE)));
        story.when(Deed.of("inform-again", new Inform(true, 0), "p1"))
                .refused("statement-days-missing", "处罚法44", "处罚法45(1)");
        story.when(Deed.of("inform-again", new Inform(false, 3), "p1"))
                .refused("hearing-right-not-told", "处罚法63(1)(三)", "处罚法63(1)(四)");
        story.on("2026-03-10").when(informAgain("p1")).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void a_second_notice_too_is_not_given_by_the_recused_nor_silent_on_a_large_fine() {
        grown().where(world -> world.withLimit("HEARING", 30_000, true))
                .when(Deed.of("inform-again", new Inform(false, 3), "p1"))
                .refused("hearing-right-by-amount", "处罚法63(1)(一)", "处罚法63(1)(二)")
                .did(askRecusal(LI), decideRecusal(LI, true))
                .when(informAgain("p1"))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void who_is_no_longer_to_be_punished_is_not_told_again() {
        informed(fine(20_000))
                .did(defend("p1"), recheck("p1", Adopted.ALL), amendTo("p1", Outcome.NOT_ESTABLISHED))
                .when(informAgain("p1"))
                .refused("nothing-to-tell", "处罚法44");
    }

    /** The fine grew on evidence found after the notice. */
    private static Story grown() {
        return ready(fine(20_000)).did(evidence("复核照片"), amend("p1", AmendGround.EVIDENCE, fine(30_000)));
    }
}
