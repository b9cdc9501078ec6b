package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;

class ClosingTest {
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
    void a_case_is_not_closed_over_money_to_give_back() {
        performing(fine(20_000)).did(pay("p1", 25_000)).when(close()).refused("overpaid-not-refunded", "强制法41", "内部规则");
    }

    @Test
    void execution_is_over_when_the_court_says_so() {
        performing(fine(20_000)).when(endParty("p1", EndGround.EXECUTION_OVER)).refused("execution-not-over", "强制法40");
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
