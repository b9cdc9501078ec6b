package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.decision.Exempt;
import org.tiean.casework.penalty.notice.Adopted;

class ExemptingTest {
    private static Story proposedWithout(Outcome outcome) {
        return filed().did(evidence("照片"), conclude(without("p1", outcome)));
    }

    private static Deed exemptIf(Outcome outcome, boolean first, boolean slight, boolean corrected, boolean harmless) {
        return Deed.of("exempt", new Exempt(outcome, List.of(V1), first, slight, corrected, harmless), "p1");
    }

    @Test
    void a_first_offence_asks_all_three_conditions() {
        for (Deed lacking : List.of(
                exemptIf(Outcome.FIRST_OFFENCE, false, true, true, true),
                exemptIf(Outcome.FIRST_OFFENCE, true, false, true, true),
                exemptIf(Outcome.FIRST_OFFENCE, true, true, false, true))) {
            proposedWithout(Outcome.FIRST_OFFENCE).when(lacking).refused("exemption-conditions", "处罚法33(1)");
        }
    }

    @Test
    void a_minor_violation_is_slight_and_corrected() {
        for (Deed lacking : List.of(
                exemptIf(Outcome.MINOR, true, false, true, true), exemptIf(Outcome.MINOR, true, true, false, true))) {
            proposedWithout(Outcome.MINOR).when(lacking).refused("exemption-conditions", "处罚法33(1)");
        }
    }

    @Test
    void a_minor_violation_did_no_harm() {
        proposedWithout(Outcome.MINOR)
                .when(exemptIf(Outcome.MINOR, true, true, true, false))
                .refused("exemption-conditions", "处罚法33(1)");
    }

    @Test
    void a_first_offence_may_have_done_slight_harm() {
        proposedWithout(Outcome.FIRST_OFFENCE)
                .when(exemptIf(Outcome.FIRST_OFFENCE, true, true, true, false))
                .recorded();
    }

    @Test
    void a_second_minor_violation_is_let_go_all_the_same() {
        proposedWithout(Outcome.MINOR)
                .when(exemptIf(Outcome.MINOR, false, true, true, true))
                .recorded();
    }

    @Test
    void who_proves_no_fault_is_let_go() {
        proposedWithout(Outcome.NO_FAULT)
                .when(exemptIf(Outcome.NO_FAULT, false, false, false, false))
                .recorded();
    }

    @Test
    void nobody_is_let_go_unproposed() {
        proposed(fine(20_000)).when(exempt("p1", Outcome.MINOR)).refused("exemption-not-proposed", "内部规则");
    }

    @Test
    void a_penalty_is_no_exemption() {
        proposed(fine(20_000)).when(exempt("p1", Outcome.PENALTY)).refused("exemption-conditions", "处罚法33(1)");
    }

    @Test
    void the_head_lets_go() {
        proposedWithout(Outcome.MINOR)
                .when(exempt("p1", Outcome.MINOR).unsigned())
                .refused("decision-not-approved", "处罚法57(1)");
    }

    @Test
    void even_then_the_defence_is_answered_first() {
        informed(fine(20_000))
                .did(amendTo("p1", Outcome.MINOR), defend("p1"))
                .when(exempt("p1", Outcome.MINOR))
                .refused("defence-not-rechecked", "处罚法45(1)");
    }

    @Test
    void who_is_let_go_is_told_so_and_done_with() {
        Story story = proposedWithout(Outcome.FIRST_OFFENCE)
                .did(exempt("p1", Outcome.FIRST_OFFENCE))
                .did(sent(NO_PENALTY, "p1"));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        story.when(close()).recorded();
    }

    @Test
    void a_sound_defence_ends_in_no_penalty_without_waiting() {
        informed(fine(20_000))
                .did(defend("p1"), recheck("p1", Adopted.ALL), amendTo("p1", Outcome.NOT_ESTABLISHED))
                .when(exempt("p1", Outcome.NOT_ESTABLISHED))
                .recorded();
    }
}
