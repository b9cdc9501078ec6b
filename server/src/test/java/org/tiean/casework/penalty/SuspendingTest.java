package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;

class SuspendingTest {
    @Test
    void while_it_stands_still_nothing_is_investigated() {
        filed().did(suspend()).when(evidence("照片")).refused("not-at-this-stage", "处罚法46(1)", "处罚法46(2)");
        filed().did(suspend())
                .when(conclude(penalty("p1", fine(20_000))))
                .refused("not-at-this-stage", "处罚法57(1)", "处罚法40");
    }

    @Test
    void afterwards_it_goes_on_where_it_stood() {
        Story story = filed().did(evidence("照片"), suspend()).daysPass(30).did(resume());
        story.did(conclude(penalty("p1", fine(20_000))));
        assertThat(story.stage("case")).isEqualTo("CONCLUDED");
    }

    @Test
    void the_ninety_days_run_on() {
        Story story = filed();
        var due = story.term("penalty-decision", "case").due();
        story.did(suspend()).daysPass(30).did(resume());
        assertThat(story.term("penalty-decision", "case").due()).isEqualTo(due);
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
    }

    @Test
    void the_head_suspends_and_the_head_resumes() {
        filed().when(suspend().unsigned()).refused("suspension-not-approved", "内部规则");
        filed().did(suspend()).when(resume().unsigned()).refused("resumption-not-approved", "内部规则");
    }

    @Test
    void what_is_concluded_is_not_suspended() {
        proposed(fine(20_000)).when(suspend()).refused("not-at-this-stage", "内部规则");
    }

    @Test
    void recusal_is_asked_even_then() {
        filed().did(suspend(), askRecusal(LI), decideRecusal(LI, true), resume())
                .when(evidence("照片"))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void a_party_that_dies_meanwhile_is_ended() {
        assertThat(filed().did(suspend(), endParty("p1", EndGround.DIED)).stage("p1"))
                .isEqualTo("ENDED");
    }

    @Test
    void where_the_place_says_so_the_days_of_a_suspension_do_not_count() {
        Story story = filed().where(world -> world.applying("case.suspensionExclusion"));
        var due = story.term("penalty-decision", "case").due();
        story.did(suspend()).daysPass(30).did(resume());
        assertThat(story.term("penalty-decision", "case").due()).isEqualTo(due.plusDays(30));
    }

    @Test
    void what_was_paused_goes_on_though_the_place_changed_its_mind() {
        Story story = filed().where(world -> world.applying("case.suspensionExclusion"))
                .did(suspend())
                .daysPass(10)
                .where(world -> world.applying("nothing"))
                .did(resume());
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
        assertThat(story.term("penalty-decision", "case").due()).hasToString("2026-06-10");
    }

    @Test
    void both_have_their_paper() {
        Story story = filed().did(suspend(), resume());
        assertThat(story.matter().standing().papers())
                .filteredOn(paper -> paper.form().equals("suspension-approval"))
                .hasSize(2);
    }
}
