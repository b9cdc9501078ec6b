package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.takeover.TakeOver;
import org.tiean.procedure.Mark;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.TermRun;

/** 接续: a case goes on where its papers left it, with the clocks that began on paper. */
class TakingOverTest {
    private static final List<Procedure<PenaltyCase>> BOTH = List.of(GeneralProcedure.V2021, SummaryProcedure.V2021);

    @Test
    void a_lead_on_paper_is_filed_here() {
        Story story = OldCase.found().taken("2026-03-02");
        assertThat(story.stage("case")).isEqualTo("LEAD");
        story.did(file(), evidence("照片"), conclude(penalty("p1", fine(20_000))))
                .did(inform("p1"))
                .did(sent(NOTICE, "p1"));
    }

    @Test
    void the_ninety_days_run_from_the_filing_on_paper() {
        Story story = OldCase.filed().taken("2026-03-02");
        assertThat(story.stage("case")).isEqualTo("INVESTIGATING");
        assertThat(story.term("penalty-decision", "case").from()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(story.term("penalty-decision", "case").due()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(story.matter().facts().filedOn()).isEqualTo(LocalDate.of(2026, 1, 6));
        story.did(evidence("照片"), conclude(penalty("p1", Sanction.warning()))).did(informWithoutHearing("p1"));
    }

    @Test
    void what_was_found_on_paper_is_told_here() {
        OldCase.concluded().taken("2026-03-02").did(inform("p1")).did(sent(NOTICE, "p1"));
    }

    @Test
    void a_defence_term_that_began_on_paper_closes_the_decision() {
        Story story = OldCase.informed().taken("2026-01-23");
        assertThat(story.term("statement-defence", "p1").due()).isEqualTo(LocalDate.of(2026, 1, 27));
        assertThat(story.term("hearing-request", "p1").due()).isEqualTo(LocalDate.of(2026, 1, 29));
        story.when(decide("p1", fine(20_000))).refused("defence-term-running", "处罚法45(1)", "处罚法62");
        story.on("2026-01-28").when(decide("p1", fine(20_000))).refused("hearing-term-running", "处罚法64(一)");
        story.on("2026-01-30")
                .did(decide("p1", fine(20_000)))
                .did(sent(DECISION, "p1"))
                .did(pay("p1", 20_000))
                .did(close(), archive("1"));
        assertThat(story.stage("case")).isEqualTo("ARCHIVED");
    }

    @Test
    void a_hearing_asked_for_on_paper_is_held_here() {
        Story story = OldCase.informed().of("hearingAskedOn", "2026-01-26").taken("2026-01-27");
        assertThat(story.stage("h1")).isEqualTo("REQUESTED");
        assertThat(story.term("hearing-request", "p1").state()).isEqualTo(TermRun.State.STOPPED);
        story.did(schedule("h1", LocalDate.of(2026, 2, 10))).did(sent(SESSION, "p1"));
    }

    @Test
    void a_hearing_held_on_paper_still_asks_for_the_review() {
        Story story = OldCase.informed()
                .of("hearingAskedOn", "2026-01-26")
                .of("hearingNotifiedOn", "2026-01-27")
                .of("hearingOn", "2026-02-10")
                .taken("2026-02-11");
        assertThat(story.stage("p1")).isEqualTo("HEARD");
        story.when(decide("p1", fine(20_000))).refused("review-after-hearing-missing", "处罚法58(1)(二)");
        story.did(review("p1"), decide("p1", fine(20_000)));
    }

    @Test
    void a_review_and_a_discussion_of_paper_count() {
        Story story = OldCase.informed()
                .of("reviewedOn", "2026-01-30")
                .of("reviewer", People.QIAN_REVIEWER)
                .of("discussedOn", "2026-01-31")
                .taken("2026-02-02");
        assertThat(story.party("p1").reviewed()).isTrue();
        assertThat(story.party("p1").discussedNow()).isTrue();
        assertThat(Objects.requireNonNull(story.party("p1").review()).reviewer())
                .isEqualTo(People.QIAN_REVIEWER);
        story.did(decide("p1", fine(20_000)));
    }

    @Test
    void a_defence_of_paper_is_rechecked_here() {
        Story story = OldCase.informed().of("defendedOn", "2026-01-26").taken("2026-02-02");
        story.when(decide("p1", fine(20_000))).refused("defence-not-rechecked", "处罚法45(1)");
        story.did(recheck("p1", org.tiean.casework.penalty.notice.Adopted.NONE), decide("p1", fine(20_000)));
    }

    @Test
    void a_decision_of_paper_is_served_here_within_the_seven_days_that_began_there() {
        Story story = OldCase.decided().taken("2026-02-03");
        assertThat(story.stage("p1")).isEqualTo("DECIDED");
        assertThat(story.term("penalty-decision-service", "s3").due()).isEqualTo(LocalDate.of(2026, 2, 11));
        story.on("2026-02-12").when(serve(DECISION, "p1")).marked("service-late", "处罚法61(1)", "处罚法85");
    }

    @Test
    void the_days_to_pay_run_from_the_service_on_paper() {
        Story story = OldCase.served().taken("2026-03-02");
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.term("fine-payment", "p1").due())
                .isEqualTo(LocalDate.of(2026, 2, 19).plusDays(5));
        story.when(pay("p1", 20_000)).marked("paid-late", "处罚法72(1)(一)");
        story.did(close(), archive("1"));
    }

    @Test
    void what_was_paid_before_is_paid() {
        Story story = OldCase.paid().taken("2026-03-02");
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        assertThat(story.party("p1").owes()).isFalse();
        story.did(close(), archive("1"));
    }

    @Test
    void a_closed_case_is_only_archived_even_where_its_officers_have_left() {
        Story story = OldCase.closed()
                .with("officers", List.of(People.STRANGER, People.id("退休")))
                .taken("2026-03-02");
        assertThat(story.stage("case")).isEqualTo("CLOSED");
        story.did(archive("1"));
    }

    @Test
    void an_archived_case_needs_nothing_more() {
        Story story = OldCase.closed()
                .with("archivedOn", "2026-02-20")
                .with("archiveNumber", "2026-5")
                .with("retention", "Y10")
                .taken("2026-03-02");
        assertThat(story.stage("case")).isEqualTo("ARCHIVED");
    }

    private static OldCase letOff() {
        return OldCase.filed()
                .with("concludedOn", "2026-01-20")
                .of("violations", List.of(V1))
                .of("outcome", "MINOR")
                .of("decidedOn", "2026-01-26")
                .of("decisionNumber", "（莲）应急不罚〔2026〕5号")
                .of("decisionServedOn", "2026-01-27");
    }

    @Test
    void a_party_let_off_on_paper_needs_no_notice() {
        Story story = letOff().taken("2026-03-02");
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        story.when(close()).refused("not-educated", "处罚法33(3)");
        story.did(educate("p1"), close());
    }

    @Test
    void a_party_educated_on_paper_is_not_educated_again() {
        for (String day : List.of("2026-01-26", "2026-01-28")) {
            letOff().of("educatedOn", day)
                    .of("educationWay", "TALK")
                    .of("acknowledged", "SIGNED")
                    .taken("2026-03-02")
                    .did(close());
        }
    }

    @Test
    void a_decision_made_before_the_defence_term_ended_is_taken_over_and_marked() {
        Story story = OldCase.informed()
                .of("decidedOn", "2026-01-23")
                .of("decisionNumber", "（莲）应急罚〔2026〕5号")
                .entered("2026-03-02");
        story.when(OldCase.informed()
                        .of("decidedOn", "2026-01-23")
                        .of("decisionNumber", "（莲）应急罚〔2026〕5号")
                        .takeOver("2026-03-02"))
                .marked("defence-term-running", "处罚法45(1)", "处罚法62");
        assertThat(story.matter().standing().marks())
                .extracting(Mark::code)
                .contains("defence-term-running", "hearing-term-running");
    }

    @Test
    void a_decision_of_the_ninety_first_day_on_paper_keeps_its_mark() {
        Story story = OldCase.informed()
                .of("decidedOn", "2026-04-07")
                .of("decisionNumber", "（莲）应急罚〔2026〕5号")
                .taken("2026-04-08");
        assertThat(story.matter().standing().marks()).extracting(Mark::code).contains("decision-late");
    }

    @Test
    void steps_that_lie_before_what_they_rest_on_are_refused() {
        OldCase.informed()
                .entered("2026-03-02")
                .when(OldCase.concluded().with("filedOn", "2026-02-02").takeOver("2026-03-02"))
                .refused("not-at-this-stage", "处罚法46(1)", "处罚法46(2)");
    }

    @Test
    void a_day_still_to_come_cannot_lie_on_paper() {
        OldCase.filed()
                .entered("2026-01-06")
                .when(OldCase.filed().with("filedOn", "2026-01-07").takeOver("2026-01-06"))
                .refused("done-in-future", "内部规则");
    }

    @Test
    void both_ways_of_opening_ask_for_a_party_and_a_day_that_has_been() {
        for (Procedure<PenaltyCase> procedure : BOTH) {
            Story.given(procedure).when(OldCase.enter()).refused("party-missing", "内部规则");
            Story.given(procedure)
                    .when(OldCase.enter(LocalDate.of(2026, 3, 3), unit("甲")))
                    .refused("found-in-future", "内部规则");
        }
    }

    @Test
    void it_takes_effect_when_a_leader_has_approved_it() {
        for (OldCase old : List.of(OldCase.filed(), OldCase.onTheSpot())) {
            old.entered("2026-03-02")
                    .when(old.takeOver("2026-03-02").unsigned())
                    .refused("take-over-not-approved", "内部规则");
        }
    }

    @Test
    void a_running_case_is_taken_over_by_officers_who_may_act_today() {
        for (OldCase old : List.of(OldCase.filed(), OldCase.onTheSpot())) {
            old.with("officers", List.of(People.WANG, People.STRANGER));
            old.entered("2026-03-02")
                    .when(old.takeOver("2026-03-02"))
                    .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        }
    }

    @Test
    void there_is_nothing_to_take_over_without_a_step() {
        for (OldCase old : List.of(OldCase.filed(), OldCase.onTheSpot())) {
            old.entered("2026-03-02")
                    .when(Deed.of("take-over", new TakeOver(List.of(), List.of()), "case"))
                    .refused("nothing-told", "内部规则");
        }
    }

    @Test
    void a_case_entered_by_mistake_stays_on_paper() {
        for (OldCase old : List.of(OldCase.filed(), OldCase.onTheSpot())) {
            Story story = old.entered("2026-03-02").did(Deed.of("leave-on-paper", new Note(), "case"));
            assertThat(story.stage("case")).isEqualTo("NOT_TAKEN");
        }
    }

    @Test
    void a_penalty_on_the_spot_goes_on_to_the_bank_and_the_archive() {
        Story story = OldCase.onTheSpot().with("filedOn", "2026-01-06").taken("2026-01-08");
        assertThat(story.stage("case")).isEqualTo("REPORTED");
        story.did(pay("p1", 1_000)).did(close(), archive("1"));
    }

    @Test
    void a_penalty_on_the_spot_closed_on_paper_is_archived_here() {
        Story story = OldCase.onTheSpot()
                .with("filedOn", "2026-01-06")
                .of("payments", List.of(Map.of("amount", 100_000, "on", "2026-01-12")))
                .with("closedOn", "2026-01-20")
                .taken("2026-03-02");
        story.did(archive("1"));
    }
}
