package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.decision.Condition;
import org.tiean.casework.penalty.notice.Adopted;

class ExemptingTest {
    private static Story proposedWithout(Outcome outcome) {
        return filed().did(evidence("照片"), conclude(without("p1", outcome)));
    }

    private static Deed exemptIf(Outcome outcome, boolean first, boolean slight, boolean corrected, boolean harmless) {
        return exempt("p1", outcome, first, slight, corrected, harmless, null, proofs("照片", Condition.values()));
    }

    @Test
    void a_first_offence_asks_all_three_conditions() {
        for (Deed lacking : List.of(
                exemptIf(Outcome.FIRST_OFFENCE, false, true, true, true),
                exemptIf(Outcome.FIRST_OFFENCE, true, false, true, true),
                exemptIf(Outcome.FIRST_OFFENCE, true, true, false, true))) {
            proposedWithout(Outcome.FIRST_OFFENCE)
                    .when(lacking)
                    .refused("exemption-conditions", "处罚法33(1)", "处罚法33(2)");
        }
    }

    @Test
    void a_minor_violation_is_slight_and_corrected() {
        for (Deed lacking : List.of(
                exemptIf(Outcome.MINOR, true, false, true, true), exemptIf(Outcome.MINOR, true, true, false, true))) {
            proposedWithout(Outcome.MINOR).when(lacking).refused("exemption-conditions", "处罚法33(1)", "处罚法33(2)");
        }
    }

    @Test
    void a_minor_violation_did_no_harm() {
        proposedWithout(Outcome.MINOR)
                .when(exemptIf(Outcome.MINOR, true, true, true, false))
                .refused("exemption-conditions", "处罚法33(1)", "处罚法33(2)");
    }

    @Test
    void a_first_offence_may_have_done_slight_harm() {
        proposedWithout(Outcome.FIRST_OFFENCE)
                .when(exemptIf(Outcome.FIRST_OFFENCE, true, true, true, false))
                .warned("not-on-list", "处罚法33(1)");
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
        proposed(fine(20_000))
                .when(exempt("p1", Outcome.PENALTY))
                .refused("exemption-conditions", "处罚法33(1)", "处罚法33(2)");
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
        story.when(close()).refused("not-educated", "处罚法33(3)");
        story.did(educate("p1")).when(close()).recorded();
    }

    @Test
    void whoever_is_let_go_is_educated_whichever_the_exit() {
        for (Outcome exit : List.of(Outcome.MINOR, Outcome.NO_FAULT)) {
            proposedWithout(exit)
                    .did(exempt("p1", exit))
                    .did(sent(NO_PENALTY, "p1"))
                    .when(close())
                    .refused("not-educated", "处罚法33(3)");
        }
    }

    @Test
    void nobody_is_educated_who_did_no_wrong() {
        Story story = proposedWithout(Outcome.NOT_ESTABLISHED).did(exempt("p1", Outcome.NOT_ESTABLISHED));
        story.when(educate("p1")).refused("nothing-to-educate-for", "处罚法33(3)");
        story.did(sent(NO_PENALTY, "p1")).when(close()).recorded();
    }

    @Test
    void two_officers_educate_once() {
        Story story = proposedWithout(Outcome.MINOR).did(exempt("p1", Outcome.MINOR));
        story.when(educate("p1", People.WANG)).refused("two-officers", "处罚法42(1)");
        story.did(educate("p1")).when(educate("p1")).refused("educated-already", "内部规则");
    }

    @Test
    void a_child_is_not_punished_and_its_guardian_is_told() {
        Story story = filed(person("林某"))
                .did(evidence("照片"), conclude(without("p1", Outcome.UNDER_AGE)))
                .did(exempt("p1", Outcome.UNDER_AGE));
        story.when(educate("p1")).refused("guardian-not-told", "处罚法30", "处罚法31");
        story.when(educateWithGuardian("p1")).recorded();
    }

    @Test
    void each_condition_rests_on_evidence_of_the_case() {
        Story story = proposedWithout(Outcome.MINOR);
        story.when(exempt(
                        "p1",
                        Outcome.MINOR,
                        true,
                        true,
                        true,
                        true,
                        null,
                        proofs("照片", Condition.SLIGHT, Condition.CORRECTED)))
                .refused("condition-unproved", "处罚法40", "处罚法46(2)");
        story.when(exempt("p1", Outcome.MINOR, true, true, true, true, null, proofs("别案的照片", Condition.values())))
                .refused("proof-not-in-case", "处罚法46(2)");
    }

    @Test
    void who_says_that_he_was_without_fault_proves_it_and_the_law_says_nothing_else() {
        for (Condition alone : List.of(Condition.NO_FAULT, Condition.LAW_SILENT)) {
            proposedWithout(Outcome.NO_FAULT)
                    .when(exempt("p1", Outcome.NO_FAULT, false, false, false, false, null, proofs("照片", alone)))
                    .refused("exemption-conditions", "处罚法33(1)", "处罚法33(2)");
        }
    }

    @Test
    void an_item_of_the_list_fits_exit_and_violation() {
        Story story = proposedWithout(Outcome.FIRST_OFFENCE);
        for (String item : List.of("minor-1", "of-another-region")) {
            story.when(exempt(
                            "p1",
                            Outcome.FIRST_OFFENCE,
                            true,
                            true,
                            true,
                            false,
                            item,
                            proofs("照片", Condition.values())))
                    .refused("item-does-not-fit", "处罚法33(1)");
        }
        story.when(onList()).recorded();
    }

    @Test
    void a_verified_list_refuses_what_it_leaves_out() {
        proposedWithout(Outcome.FIRST_OFFENCE)
                .where(world -> world.withVerifiedList(Outcome.FIRST_OFFENCE))
                .when(exempt("p1", Outcome.FIRST_OFFENCE))
                .refused("not-on-list", "处罚法33(1)");
    }

    private static Deed onList() {
        return exempt(
                "p1", Outcome.FIRST_OFFENCE, true, true, true, false, "first-1", proofs("照片", Condition.values()));
    }

    @Test
    void the_second_offence_within_the_window_of_the_list_is_not_the_first() {
        Story story = proposedWithout(Outcome.FIRST_OFFENCE);
        story.where(punished("2023-03-03", V1)).when(onList()).refused("not-first", "处罚法33(1)");
        story.where(punished("2023-03-03", V2)).when(onList()).recorded();
    }

    @Test
    void what_was_punished_before_the_window_does_not_count() {
        proposedWithout(Outcome.FIRST_OFFENCE)
                .where(punished("2023-03-01", V1))
                .when(onList())
                .recorded();
    }

    @Test
    void what_is_punished_after_the_day_of_the_act_does_not_count() {
        proposedWithout(Outcome.FIRST_OFFENCE)
                .where(punished("2026-03-03", V1))
                .when(onList())
                .recorded();
    }

    private static java.util.function.UnaryOperator<World> punished(String day, String violation) {
        return world -> world.punishedBefore(People.id("某某化工有限公司"), earlier(day, violation, 10_000, null));
    }

    @Test
    void a_sound_defence_ends_in_no_penalty_without_waiting() {
        informed(fine(20_000))
                .did(defend("p1"), recheck("p1", Adopted.ALL), amendTo("p1", Outcome.NOT_ESTABLISHED))
                .when(exempt("p1", Outcome.NOT_ESTABLISHED))
                .recorded();
    }
}
