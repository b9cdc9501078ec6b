package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.hearing.HearingEnd;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;

class ServingTest {
    @Test
    void a_paper_is_sealed_when_it_is_ready() {
        Story story = proposed(Sanction.warning()).did(informWithoutHearing("p1"));
        var paper = story.newestPaper();
        story.where(world -> world.stillRendering(paper))
                .when(seal(NOTICE, "p1"))
                .refused("paper-not-ready", "内部规则");
    }

    @Test
    void a_decision_on_the_ninetieth_day_is_in_time() {
        awaitingSeal(fine(20_000)).on("2026-05-31").when(seal(DECISION, "p1")).recorded();
    }

    @Test
    void a_decision_on_the_ninety_first_day_is_made_and_marked() {
        awaitingSeal(fine(20_000)).on("2026-06-01").when(seal(DECISION, "p1")).marked("decision-late", "处罚法60");
    }

    @Test
    void a_decision_is_not_dated_back_to_the_ninetieth_day() {
        awaitingSeal(fine(20_000))
                .on("2026-05-31")
                .recordedDaysLater(1)
                .when(seal(DECISION, "p1"))
                .refused("decision-back-dated", "处罚法60", "内部规则");
    }

    @Test
    void to_let_somebody_go_too_late_is_marked_too() {
        filed().did(
                        evidence("照片"),
                        conclude(without("p1", Outcome.NOT_ESTABLISHED)),
                        exempt("p1", Outcome.NOT_ESTABLISHED))
                .on("2026-06-01")
                .when(seal(NO_PENALTY, "p1"))
                .marked("decision-late", "处罚法60");
    }

    @Test
    void a_decision_is_served_within_seven_working_days() {
        Story story = awaitingSeal(fine(20_000)).did(seal(DECISION, "p1"));
        assertThat(story.term("penalty-decision-service", "s3").due()).isEqualTo(LocalDate.of(2026, 3, 19));
        story.on("2026-03-19").when(serve(DECISION, "p1")).recorded();
    }

    @Test
    void a_decision_served_on_the_eighth_is_served_and_marked() {
        awaitingSeal(fine(20_000))
                .did(seal(DECISION, "p1"))
                .on("2026-03-20")
                .when(serve(DECISION, "p1"))
                .marked("service-late", "处罚法61(1)", "处罚法85");
    }

    @Test
    void fifteen_days_to_pay_run_from_receipt() {
        Story story = awaitingSeal(fine(20_000))
                .did(seal(DECISION, "p1"))
                .on("2026-03-12")
                .did(serve(DECISION, "p1"));
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void a_warning_is_performed_by_being_served() {
        assertThat(performing(Sanction.warning()).stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void persons_get_the_form_for_persons() {
        Story story = bothReady().did(decide("p1", fine(100_000)), decide("p2", fine(20_000)));
        story.did(seal(DECISION, "p1"), seal(DECISION_P, "p2"));
        assertThat(story.stage("p2")).isEqualTo("DECIDED");
    }

    @Test
    void a_void_paper_is_the_head_s() {
        awaitingSeal(fine(20_000)).when(voidPaper(DECISION, "p1").unsigned()).refused("void-not-approved", "内部规则");
    }

    @Test
    void a_void_decision_is_made_again() {
        Story story = awaitingSeal(fine(20_000)).did(voidPaper(DECISION, "p1"));
        assertThat(story.stage("p1")).isEqualTo("INFORMED");
        story.when(decide("p1", fine(20_000))).recorded();
    }

    @Test
    void voiding_a_sealed_decision_does_not_stop_the_ninety_days() {
        Story story = awaitingSeal(fine(20_000)).did(seal(DECISION, "p1"), voidPaper(DECISION, "p1"));
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
        assertThat(story.term("penalty-decision-service", "s3").isOpen()).isFalse();
        story.did(decide("p1", fine(20_000)))
                .on("2026-06-01")
                .when(seal(DECISION, "p1"))
                .marked("decision-late", "处罚法60");
    }

    @Test
    void a_void_notice_is_told_again() {
        Story story = proposed(fine(20_000)).did(inform("p1"), voidPaper(NOTICE, "p1"));
        assertThat(story.stage("p1")).isEqualTo("PROPOSED");
        story.did(inform("p1")).did(sent(NOTICE, "p1")).did(sent(RIGHT, "p1"));
        assertThat(story.stage("p1")).isEqualTo("INFORMED");
    }

    @Test
    void serving_an_outdated_notice_starts_nothing() {
        Story story = proposed(fine(20_000)).did(inform("p1"), seal(NOTICE, "p1"));
        String first = story.matter().facts().newest("p1", NOTICE).orElseThrow();
        story.did(voidPaper(RIGHT, "p1"), inform("p1"))
                .did(Deed.of("serve", new Serve(ServiceMode.DIRECT, FILE), first));
        assertThat(story.matter().standing().term("statement-defence", "p1")).isEmpty();
    }

    @Test
    void a_notice_voided_while_the_hearing_runs_can_be_told_again_after_it() {
        Story story = proposed(fine(20_000)).did(inform("p1")).did(sent(RIGHT, "p1"));
        story.did(askHearing("p1"), voidPaper(NOTICE, "p1"));
        assertThat(story.stage("p1")).isEqualTo("HEARING");
        story.did(endHearing("h1", HearingEnd.WITHDRAWN))
                .when(informAgain("p1"))
                .recorded();
    }

    @Test
    void a_void_call_is_sent_again() {
        Story story = hearingAsked(fine(20_000)).did(schedule("h1", LocalDate.of(2026, 3, 27)));
        story.did(voidPaper(SESSION, "p1"));
        assertThat(story.stage("h1")).isEqualTo("REQUESTED");
    }

    @Test
    void a_paper_of_one_who_ended_moves_nobody() {
        Story story = awaitingSeal(fine(20_000)).did(endParty("p1", EndGround.DIED), voidPaper(DECISION, "p1"));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        story.when(close()).recorded();
    }
}
