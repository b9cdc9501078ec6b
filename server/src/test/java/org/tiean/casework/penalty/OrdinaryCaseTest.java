package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.decision.Decide;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.procedure.StrandKind;

class OrdinaryCaseTest {
    @Test
    void an_ordinary_fine_goes_from_lead_to_archive() {
        Story story = performing(fine(20_000))
                .on("2026-03-20")
                .did(pay("p1", 20_000), close())
                .daysPass(3)
                .did(archive("2026-XZCF-001"));
        assertThat(story.stage("case")).isEqualTo("ARCHIVED");
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        assertThat(story.open(StrandKind.SERVICE)).isEmpty();
        assertThat(story.matter().standing().marks()).isEmpty();
    }

    @Test
    void the_clocks_of_the_test_vectors_run() {
        Story story = performing(fine(20_000));
        assertThat(story.term("penalty-decision", "case").due()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(story.term("hearing-request", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(story.term("suit-direct", "p1").due()).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    void each_step_asks_its_post() {
        filed().when(evidence("照片").as("ARCHIVIST")).refused("not-your-post", "内部规则");
    }

    @Test
    void a_step_out_of_turn_says_whose_turn_it_is() {
        filed().when(inform("p1")).refused("not-at-this-stage", "处罚法44", "处罚法45(1)", "处罚法63(1)");
    }

    @Test
    void what_cannot_be_done_jointly_names_one_party() {
        bothReady()
                .when(Deed.of(
                        "decide", new Decide(Outcome.PENALTY, java.util.List.of(V1), java.util.List.of()), "p1", "p2"))
                .refused("one-strand", "内部规则");
    }

    @Test
    void nobody_is_told_the_same_thing_twice_in_one_notice() {
        proposed(fine(20_000)).when(inform("p1", "p1")).refused("strand-twice", "内部规则");
    }

    @Test
    void a_notice_to_nobody_is_no_notice() {
        proposed(fine(20_000)).when(inform()).refused("no-strand", "内部规则");
    }

    @Test
    void a_matter_is_opened_once() {
        filed().when(lead()).refused("already-open", "内部规则");
    }

    @Test
    void without_the_calendar_of_a_year_no_term_is_counted() {
        informed(fine(20_000))
                .did(defend("p1"), recheck("p1", Adopted.NONE))
                .on("2031-03-03")
                .when(decide("p1", fine(20_000)))
                .recorded()
                .when(seal(DECISION, "p1"))
                .refused("no-calendar", "内部规则");
    }
}
