package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.ChangeDeeds.*;
import static org.tiean.casework.penalty.Deeds.*;

import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.withdrawal.Withdraw;
import org.tiean.casework.penalty.withdrawal.WithdrawGround;

class WithdrawingTest {
    @Test
    void a_case_without_a_violation_ends_and_is_archived() {
        Story story = filed(unit("甲"), person("乙")).did(withdraw(WithdrawGround.NOT_ESTABLISHED));
        assertThat(story.stage("case")).isEqualTo("WITHDRAWN");
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        assertThat(story.stage("p2")).isEqualTo("ENDED");
        assertThat(story.term("penalty-decision", "case").isOpen()).isFalse();
        assertThat(story.term("file-archiving", "case").isOpen()).isTrue();
        story.did(archive("2026-001"));
        assertThat(story.stage("case")).isEqualTo("ARCHIVED");
    }

    @Test
    void it_leaves_its_approval_in_the_file() {
        assertThat(filed().did(withdraw(WithdrawGround.NOT_ESTABLISHED))
                        .matter()
                        .standing()
                        .papers())
                .anyMatch(paper -> paper.form().equals("case-termination-record"));
    }

    @Test
    void a_suspended_case_is_withdrawn_as_well() {
        filed().did(suspend()).when(withdraw(WithdrawGround.NOT_ESTABLISHED)).recorded();
    }

    @Test
    void the_head_withdraws() {
        filed().when(withdraw(WithdrawGround.NOT_ESTABLISHED).unsigned())
                .refused("withdrawal-not-approved", "处罚法57(1)");
    }

    @Test
    void whoever_was_told_gets_a_decision() {
        informed(fine(20_000)).when(withdrawDouble(People.id("另案"))).refused("already-told", "处罚法57(1)(三)", "内部规则");
    }

    @Test
    void a_lead_is_dropped_and_not_withdrawn() {
        general()
                .did(lead())
                .when(withdraw(WithdrawGround.NOT_ESTABLISHED))
                .refused("not-at-this-stage", "处罚法57(1)(三)");
    }

    @Test
    void a_party_ended_before_stands_in_nobody_s_way() {
        filed(unit("甲"), person("乙"))
                .did(endParty("p2", EndGround.DIED))
                .when(withdraw(WithdrawGround.NOT_ESTABLISHED))
                .recorded();
    }

    @Test
    void a_suspected_crime_is_transferred_and_not_withdrawn() {
        filed().did(evidence("照片"), conclude(without("p1", Outcome.SUSPECTED_CRIME)))
                .when(withdrawDouble(People.id("另案")))
                .refused("crime-suspected", "处罚法57(1)(四)", "310号令11(1)");
    }

    @Test
    void things_that_are_kept_are_seen_to_first() {
        filed().did(PreservingTest.proposed())
                .when(withdraw(WithdrawGround.NOT_ESTABLISHED))
                .refused("preservation-open", "处罚法56");
    }

    @Test
    void an_order_on_its_way_arrives_first() {
        Story story = filed().did(orderTo(java.time.LocalDate.of(2026, 3, 20), "p1"));
        story.when(withdraw(WithdrawGround.NOT_ESTABLISHED)).refused("service-open", "内部规则");
    }

    @Test
    void who_was_found_liable_is_not_cleared_by_withdrawing() {
        proposed(fine(20_000)).when(withdraw(WithdrawGround.NOT_ESTABLISHED)).refused("found-liable", "处罚法57(1)(三)");
    }

    @Test
    void the_limitation_is_counted() {
        filed().when(withdrawEnded("2024-03-02")).refused("limitation-not-passed", "处罚法36");
        filed().when(withdrawEnded("2024-03-01")).recorded();
        filed().when(withdraw(WithdrawGround.LIMITATION)).refused("limitation-not-passed", "处罚法36");
    }

    @Test
    void what_belongs_to_another_organ_is_handed_over_on_record() {
        filed().when(Deed.of("withdraw-case", new Withdraw(WithdrawGround.NO_JURISDICTION, null, null, null), "case"))
                .refused("hand-over-not-recorded", "安法69");
        filed().when(withdraw(WithdrawGround.NO_JURISDICTION)).recorded();
    }

    @Test
    void a_double_names_the_other_case() {
        filed().when(withdraw(WithdrawGround.DUPLICATE)).refused("duplicate-not-named", "内部规则");
        filed().when(withdrawDouble(People.id("matter"))).refused("duplicate-not-named", "内部规则");
        filed().when(withdrawDouble(People.id("另案"))).recorded();
    }
}
