package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.notice.AmendGround;

class TwoPartiesTest {
    @Test
    void one_notice_may_tell_both() {
        Story story = bothInformed();
        assertThat(story.party("p1").notice()).isNotNull();
        assertThat(story.party("p2").notice()).isNotNull();
        assertThat(story.matter().standing().papers())
                .filteredOn(paper -> paper.form().equals(NOTICE))
                .hasSize(2);
    }

    @Test
    void an_order_and_a_summons_go_to_each_chosen_party_on_a_paper_of_its_own() {
        Story story = filed(unit("甲"), person("乙")).did(orderTo(LocalDate.of(2026, 3, 9), "p1", "p2"), summon("p2"));
        assertThat(story.matter().standing().papers())
                .filteredOn(paper -> paper.form().equals("rectification-order"))
                .extracting(paper -> paper.addressee())
                .containsExactly("p1", "p2");
        assertThat(story.matter().standing().papers())
                .filteredOn(paper -> paper.form().equals("inquiry-notice"))
                .extracting(paper -> paper.addressee())
                .containsExactly("p2");
    }

    @Test
    void an_order_goes_to_parties_of_the_case_once_each() {
        Story story = filed(unit("甲"), person("乙"));
        story.when(orderTo(LocalDate.of(2026, 3, 9), "p1", "p1")).refused("addressee-unknown", "内部规则");
        story.when(orderTo(LocalDate.of(2026, 3, 9), "p3")).refused("addressee-unknown", "内部规则");
        story.when(measuresTo("p1", "p1")).refused("addressee-unknown", "内部规则");
        story.when(summon("p1", "p1")).refused("addressee-unknown", "内部规则");
        story.when(issuePaper("p1", "p1")).refused("addressee-unknown", "内部规则");
        story.when(issuePaper("p3")).refused("addressee-unknown", "内部规则");
        story.when(issuePaper("p1", "p2")).recorded();
        story.when(issuePaper()).recorded();
    }

    @Test
    void a_joint_notice_is_recorded_for_all_or_for_none() {
        filed(unit("甲"), person("乙"))
                .did(evidence("照片"), conclude(penalty("p1", fine(20_000)), without("p2", Outcome.MINOR)))
                .when(inform("p1", "p2"))
                .refused("nothing-to-tell", "处罚法44");
    }

    @Test
    void each_party_has_its_own_clock() {
        Story story = filed(unit("甲"), person("乙"))
                .did(evidence("照片"), conclude(penalty("p1", fine(20_000)), penalty("p2", fine(10_000))))
                .did(inform("p1", "p2"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-03-09")
                .did(sent(NOTICE, "p2"))
                .did(sent(RIGHT, "p2"))
                .on("2026-03-10");
        story.when(decide("p1", fine(20_000))).recorded();
        story.when(decide("p2", fine(10_000))).refused("defence-term-running", "处罚法45(1)", "处罚法62");
    }

    @Test
    void one_is_heard_while_the_other_is_decided() {
        Story story = bothInformed().did(askHearing("p2")).on("2026-03-10").did(decide("p1", fine(100_000)));
        assertThat(story.stage("p1")).isEqualTo("AWAITING_SEAL");
        assertThat(story.stage("p2")).isEqualTo("HEARING");
    }

    @Test
    void a_case_is_not_closed_while_one_party_is_heard() {
        bothInformed()
                .did(askHearing("p2"), endParty("p1", EndGround.DISSOLVED))
                .when(close())
                .refused("party-open", "处罚法66(1)");
    }

    @Test
    void the_ninety_days_end_with_the_last_decision() {
        Story story = bothReady().did(decide("p1", fine(100_000)), seal(DECISION, "p1"));
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
        story.did(decide("p2", fine(20_000)), seal(DECISION_P, "p2"));
        assertThat(story.term("penalty-decision", "case").isOpen()).isFalse();
    }

    @Test
    void one_review_may_cover_both_and_binds_for_each() {
        bothReady()
                .where(world -> world.withLimit("LEGAL_REVIEW", 20_000, true))
                .did(review("p1", "p2"), amend("p2", AmendGround.REVIEW, fine(19_999)))
                .did(amend("p2", AmendGround.REVIEW, fine(20_000)))
                .when(decide("p2", fine(20_000)))
                .refused("review-by-amount-missing", "处罚法58(1)")
                .when(decide("p1", fine(100_000)))
                .recorded();
    }

    @Test
    void one_discussion_leaves_one_record_for_both() {
        Story story = bothReady().did(discuss("p1", "p2"));
        assertThat(story.matter().standing().papers())
                .filteredOn(paper -> paper.form().equals("collective-discussion-record"))
                .hasSize(1);
    }

    @Test
    void both_are_decided_served_and_settled_at_different_times_and_the_case_closes_once() {
        Story story = bothReady()
                .did(decide("p1", fine(100_000)))
                .did(sent(DECISION, "p1"))
                .did(pay("p1", 100_000))
                .on("2026-04-10")
                .did(decide("p2", fine(20_000)))
                .did(sent(DECISION_P, "p2"));
        assertThat(story.term("fine-payment", "p2").due()).isEqualTo(LocalDate.of(2026, 4, 27));
        story.when(close()).refused("party-open", "处罚法66(1)");
        story.on("2026-04-27").did(pay("p2", 20_000)).when(close()).recorded();
    }
}
