package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.ChangeDeeds.*;
import static org.tiean.casework.penalty.Deeds.*;

import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.change.PartyChange;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.closing.EndParty;

class ChangingTest {
    @Test
    void under_a_new_name_the_case_goes_on_where_it_stood() {
        Story story = informed(fine(20_000)).did(renamed("p1", "新名称化工有限公司"));
        assertThat(story.stage("p1")).isEqualTo("INFORMED");
        assertThat(story.party("p1").party()).isEqualTo(People.id("新名称化工有限公司"));
        assertThat(story.party("p1").notice()).isNotNull();
        story.on("2026-03-10").did(decide("p1", fine(20_000))).did(sent(DECISION, "p1"));
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
    }

    @Test
    void a_renaming_is_recorded_however_late() {
        performing(fine(20_000)).on("2026-09-01").when(renamed("p1", "新名称")).recorded();
    }

    @Test
    void nobody_takes_the_place_of_one_by_whose_side_he_stands() {
        bothInformed().when(changed("p1", PartyChange.MERGED, "张某", false)).refused("party-twice", "内部规则");
    }

    @Test
    void liquidators_are_a_doubt_and_no_ban() {
        filed().when(changed("p1", PartyChange.LIQUIDATED, "清算组", false)).warned("liquidated-party", "内部规则");
    }

    @Test
    void a_unit_that_becomes_a_person_keeps_its_thresholds() {
        filed().when(changed("p1", PartyChange.MERGED, "张某个人", true)).warned("column-changes", "内部规则");
        Story story = filed().did(changed("p1", PartyChange.MERGED, "张某个人", true));
        assertThat(story.party("p1").person()).isFalse();
    }

    @Test
    void the_dead_are_told_nothing() {
        proposed(fine(20_000)).did(gone("p1", "2026-03-02")).when(inform("p1")).refused("party-is-gone", "内部规则");
        informed(fine(20_000))
                .did(
                        amend("p1", org.tiean.casework.penalty.notice.AmendGround.REVIEW, fine(10_000)),
                        gone("p1", "2026-03-02"))
                .when(informAgain("p1"))
                .refused("party-is-gone", "内部规则");
    }

    @Test
    void the_dead_are_not_punished() {
        ready(fine(20_000))
                .did(gone("p1", "2026-03-09"))
                .when(decide("p1", fine(20_000)))
                .refused("party-is-gone", "内部规则");
        filed().did(evidence("照片"), conclude(without("p1", Outcome.FIRST_OFFENCE)), gone("p1", "2026-03-02"))
                .when(exempt("p1", Outcome.FIRST_OFFENCE))
                .refused("party-is-gone", "内部规则");
        awaitingSeal(fine(20_000))
                .did(gone("p1", "2026-03-10"))
                .when(seal(DECISION, "p1"))
                .refused("party-is-gone", "内部规则");
    }

    @Test
    void the_dead_are_let_go_and_the_others_are_not() {
        Story story = bothReady().did(gone("p2", "2026-03-09"), endParty("p2", EndGround.DIED));
        assertThat(story.stage("p2")).isEqualTo("ENDED");
        story.when(decide("p1", fine(100_000))).recorded();
    }

    @Test
    void nobody_dies_twice_or_tomorrow() {
        filed().did(gone("p1", "2026-03-01")).when(gone("p1", "2026-03-01")).refused("already-gone", "内部规则");
        filed().when(gone("p1", "2026-03-03")).refused("gone-in-future", "内部规则");
    }

    @Test
    void who_was_not_dead_goes_on() {
        ready(fine(20_000))
                .did(gone("p1", "2026-03-09"), lives("p1"))
                .when(decide("p1", fine(20_000)))
                .recorded();
        filed().when(lives("p1")).refused("not-gone", "内部规则");
    }

    @Test
    void after_the_decision_it_is_asked_what_he_left() {
        performing(fine(20_000))
                .when(Deed.of("end-party", new EndParty(EndGround.DIED, null, FILE), "p1"))
                .warned("something-left", "强制法40");
        performing(fine(20_000)).when(endParty("p1", EndGround.DIED)).recorded();
    }

    @Test
    void an_ending_has_its_paper() {
        assertThat(filed().did(endParty("p1", EndGround.DIED))
                        .matter()
                        .standing()
                        .papers())
                .anyMatch(paper -> paper.form().equals("case-termination-record"));
    }
}
