package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.People.*;
import static org.tiean.casework.penalty.SpotDeeds.*;
import static org.tiean.casework.penalty.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.closing.EndParty;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.summary.CashGround;
import org.tiean.casework.penalty.summary.FindOnSpot;
import org.tiean.casework.penalty.summary.TellOnSpot;
import org.tiean.casework.penalty.weighing.Weighing;
import org.tiean.procedure.Scene;

class SummaryTest {
    @Test
    void a_warning_is_given_on_the_spot_reported_closed_and_archived() {
        Story story = decided(Sanction.warning())
                .did(attach(), note("report-to-agency"), note("close"), archive("2026-DC-001"));
        assertThat(story.stage("case")).isEqualTo("ARCHIVED");
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void a_unit_is_fined_up_to_three_thousand() {
        foundUnit().when(tell(fine(3_000))).recorded();
        foundUnit().when(tell(fine(3_001))).refused("summary-amount", "处罚法51");
    }

    @Test
    void a_person_is_fined_up_to_two_hundred() {
        found(person("张某")).when(tell(fine(200))).recorded();
        found(person("张某")).when(tell(fine(201))).refused("summary-amount", "处罚法51");
    }

    @Test
    void a_public_criticism_is_never_summary() {
        foundUnit().when(tell(plain(SanctionKind.CRITICISM))).refused("summary-kind", "处罚法51");
    }

    @Test
    void a_penalty_is_something() {
        foundUnit().when(tell()).refused("sanction-missing", "处罚法52(2)");
    }

    @Test
    void one_officer_alone_finds_nothing() {
        given(SummaryProcedure.V2021).when(find(unit("甲"), null, WANG, WANG)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void a_finder_is_certified() {
        given(SummaryProcedure.V2021)
                .when(find(unit("甲"), null, WANG, STRANGER))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法52(1)");
    }

    @Test
    void what_ended_more_than_two_years_ago_is_past() {
        given(SummaryProcedure.V2021)
                .when(find(unit("甲"), LocalDate.of(2024, 3, 1), WANG, LI))
                .refused("limitation-passed", "处罚法36");
    }

    @Test
    void some_violation_was_found() {
        given(SummaryProcedure.V2021)
                .when(Deed.of(
                        "find-on-spot",
                        new FindOnSpot(List.of(WANG, LI), Source.PLAN, null, List.of(), unit("甲"), null, null)))
                .refused("violation-missing", "处罚法51");
    }

    @Test
    void certificates_are_shown_unasked() {
        foundUnit().when(tell(false, true, fine(100))).refused("certificate-not-shown", "处罚法52(1)", "处罚法55(1)");
    }

    @Test
    void even_on_the_spot_the_party_is_heard() {
        foundUnit().when(tell(true, false, fine(100))).refused("rights-not-told", "处罚法44", "处罚法45(1)");
    }

    @Test
    void a_decision_on_the_spot_is_made_by_two() {
        foundUnit().did(tell(fine(100))).when(decide(List.of(WANG), fine(100))).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void a_decision_on_the_spot_is_made_by_certified_officers() {
        foundUnit()
                .did(tell(fine(100)))
                .when(decide(List.of(WANG, STRANGER), fine(100)))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法52(1)");
    }

    @Test
    void what_is_decided_is_what_was_told() {
        foundUnit()
                .did(tell(fine(100)))
                .when(decide(List.of(WANG, LI), fine(200)))
                .refused("content-changed", "处罚法44", "处罚法62");
    }

    @Test
    void a_defence_on_the_spot_is_answered_on_the_spot() {
        foundUnit()
                .did(tell(fine(100)), defend("p1"))
                .when(decide(List.of(WANG, LI), fine(100)))
                .refused("defence-not-rechecked", "处罚法45(1)")
                .did(recheck("p1", Adopted.NONE))
                .when(decide(List.of(WANG, LI), fine(100)))
                .recorded();
    }

    @Test
    void the_signed_original_is_kept() {
        decided(Sanction.warning())
                .did(note("report-to-agency"))
                .when(note("close"))
                .refused("original-missing", "处罚法52(1)");
    }

    @Test
    void the_signed_original_comes_back_once() {
        decided(Sanction.warning()).did(attach()).when(attach()).refused("original-twice", "内部规则");
    }

    @Test
    void what_is_still_being_printed_cannot_have_been_signed() {
        Story story = decided(Sanction.warning());
        var paper = story.newestPaper();
        story.where(world -> world.stillRendering(paper)).when(attach()).refused("paper-not-ready", "内部规则");
    }

    @Test
    void without_a_number_of_days_for_the_report_nothing_is_decided() {
        foundUnit()
                .where(world -> world.withoutNumberFor("summary-decision-agency-record"))
                .did(tell(fine(100)))
                .when(decide(List.of(WANG, LI), fine(100)))
                .refused("term-without-number", "处罚法52(3)");
    }

    @Test
    void review_comes_before_suit() {
        Story story = decided(fine(100));
        assertThat(story.term("review-application", "p1").from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(story.matter().standing().term("suit-direct", "p1")).isEmpty();
    }

    @Test
    void a_hundred_yuan_is_collected_in_cash() {
        decided(fine(100)).when(cash(100, CashGround.SMALL, false, "№001")).recorded();
    }

    @Test
    void more_than_a_hundred_is_not_small() {
        decided(fine(101)).when(cash(101, CashGround.SMALL, false, "№001")).refused("cash-not-small", "处罚法68(一)");
    }

    @Test
    void what_could_not_be_collected_later_is_collected_now() {
        decided(fine(3_000))
                .when(cash(3_000, CashGround.HARD_LATER, false, "№001"))
                .recorded();
    }

    @Test
    void in_remote_places_the_party_asks() {
        decided(fine(3_000)).when(cash(3_000, CashGround.REMOTE, false, "№001")).refused("cash-not-asked", "处罚法69");
        decided(fine(3_000)).when(cash(3_000, CashGround.REMOTE, true, "№001")).recorded();
    }

    @Test
    void no_receipt_no_cash() {
        decided(fine(100)).when(cash(100, CashGround.SMALL, false, " ")).refused("cash-without-receipt", "处罚法70");
    }

    @Test
    void cash_is_the_fine_and_nothing_else() {
        decided(fine(100))
                .when(cash(90, CashGround.SMALL, false, "№001"))
                .refused("cash-not-the-fine", "处罚法67(1)", "处罚法68");
    }

    @Test
    void cash_is_handed_in_within_two_working_days() {
        decided(fine(100))
                .did(cash(100, CashGround.SMALL, false, "№001"))
                .on("2026-03-04")
                .when(note("hand-in-cash"))
                .recorded()
                .on("2026-03-06")
                .when(note("bank-cash"))
                .recorded();
    }

    @Test
    void cash_handed_in_or_banked_on_the_third_day_is_marked() {
        decided(fine(100))
                .did(cash(100, CashGround.SMALL, false, "№001"))
                .on("2026-03-05")
                .when(note("hand-in-cash"))
                .marked("cash-handed-in-late", "处罚法71", "处罚法85")
                .on("2026-03-10")
                .when(note("bank-cash"))
                .marked("cash-banked-late", "处罚法71", "处罚法85");
    }

    @Test
    void no_cash_nothing_to_hand_in() {
        decided(fine(100)).when(note("hand-in-cash")).refused("no-cash", "处罚法71");
        decided(fine(100)).when(note("bank-cash")).refused("no-cash", "处罚法71");
    }

    @Test
    void a_case_with_cash_in_the_drawer_stays_open() {
        decided(fine(100))
                .did(attach(), cash(100, CashGround.SMALL, false, "№001"), note("report-to-agency"))
                .when(note("close"))
                .refused("cash-not-banked", "处罚法71");
    }

    @Test
    void a_late_report_is_marked() {
        decided(Sanction.warning())
                .on("2026-03-06")
                .when(note("report-to-agency"))
                .marked("reported-late", "处罚法52(3)", "内部规则");
    }

    @Test
    void otherwise_the_fine_is_paid_at_the_bank_in_fifteen_days() {
        decided(fine(1_000))
                .did(attach(), note("report-to-agency"))
                .when(note("close"))
                .refused("party-open", "处罚法66(1)");
        decided(fine(1_000)).on("2026-03-17").when(pay("p1", 1_000)).recorded();
        decided(fine(1_000)).on("2026-03-18").when(pay("p1", 1_000)).marked("paid-late", "处罚法72(1)(一)");
    }

    @Test
    void a_bank_day_to_come_is_marked() {
        decided(fine(1_000))
                .on("2026-03-10")
                .when(payAt("p1", 1_000, "2026-03-11"))
                .marked("bank-day-ahead", "内部规则");
    }

    @Test
    void what_is_no_summary_case_goes_the_ordinary_way() {
        Story story = foundUnit().did(note("turn-ordinary"));
        assertThat(story.stage("case")).isEqualTo("REFERRED");
        assertThat(story.stage("p1")).isEqualTo("ENDED");
    }

    @Test
    void a_party_that_is_no_more_is_ended_by_the_head() {
        decided(fine(100)).when(endParty("p1", EndGround.DIED).unsigned()).refused("end-not-approved", "内部规则");
        decided(fine(100)).when(endParty("p1", EndGround.NOT_LIABLE)).refused("decided-liability-stands", "内部规则");
        decided(fine(100)).when(endParty("p1", EndGround.DIED)).recorded();
    }

    @Test
    void closing_archiving_and_correcting_ask_what_they_always_ask() {
        Story story = decided(Sanction.warning()).did(attach(), note("report-to-agency"));
        story.when(note("close").unsigned()).refused("closing-not-approved", "内部规则");
        story.when(correct(99)).refused("no-such-line", "内部规则");
        story.when(correct(1).unsigned()).refused("correction-not-approved", "内部规则");
        Story closed = story.did(correct(1), note("close"));
        closed.when(archive(" ")).refused("archive-number-missing", "内部规则");
        var paper = closed.newestPaper();
        closed.where(world -> world.stillRendering(paper))
                .when(archive("2026-DC-001"))
                .refused("paper-not-ready", "内部规则");
    }

    @Test
    void a_defence_nobody_made_is_not_answered() {
        foundUnit().did(tell(fine(100))).when(recheck("p1", Adopted.NONE)).refused("no-defence", "处罚法45(1)");
    }

    @Test
    void who_died_leaving_something_is_not_simply_let_go() {
        decided(fine(100))
                .when(Deed.of("end-party", new EndParty(EndGround.DIED, false, FILE), "p1"))
                .warned("something-left", "强制法40");
    }

    @Test
    void the_same_act_is_not_fined_twice() {
        Scene.Earlier before = earlier("2026-02-10", V1, 20_000, "2026-01-15");
        Story found = given(SummaryProcedure.V2021)
                .did(find(unit("某某超市"), LocalDate.of(2026, 1, 15), WANG, LI))
                .where(world -> world.punishedBefore(id("某某超市"), before));
        found.when(tell(fine(100))).refused("second-fine", "处罚法29");
        found.when(tell(Sanction.warning())).recorded();
    }

    @Test
    void a_fine_that_came_between_telling_and_deciding_bars_a_second() {
        given(SummaryProcedure.V2021)
                .did(find(unit("某某超市"), LocalDate.of(2026, 1, 15), WANG, LI), tell(fine(100)))
                .where(world -> world.punishedBefore(id("某某超市"), earlier("2026-02-10", V1, 20_000, "2026-01-15")))
                .when(decide(List.of(WANG, LI), fine(100)))
                .refused("second-fine", "处罚法29");
    }

    @Test
    void what_the_officers_say_was_the_same_act_counts_as_one() {
        foundUnit()
                .where(world -> world.punishedBefore(id("某某超市"), earlier("2026-02-10", V2, 20_000, null)))
                .when(Deed.of(
                        "tell-on-spot",
                        new TellOnSpot(
                                true,
                                true,
                                List.of(V1),
                                List.of(fine(100)),
                                new Weighing(null, null, List.of(id("earlier")), null)),
                        "p1"))
                .refused("second-fine", "处罚法29");
    }
}
