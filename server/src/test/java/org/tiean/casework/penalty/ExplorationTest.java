package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Possible.Walk;
import org.tiean.casework.penalty.preservation.PreservationStage;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.RuleBuilder;

/** Walks every way two parties can go through the ordinary procedure, and proves what must hold on all of them. */
@Tag("proof")
class ExplorationTest {
    static final Procedure<PenaltyCase> WITH_PAUSES = GeneralProcedure.V2021.with(List.of(
            RuleBuilder.<PenaltyCase, Note>on("hold-clocks", "停止计算期限", Note.class)
                    .under("内部规则")
                    .from(PartyStage.INFORMED, PartyStage.HEARING, PartyStage.HEARD)
                    .by(Posts.HANDLER)
                    .pauses("statement-defence", (at, act) -> at.strands())
                    .pauses("hearing-request", (at, act) -> at.strands()),
            RuleBuilder.<PenaltyCase, Note>on("release-clocks", "继续计算期限", Note.class)
                    .under("内部规则")
                    .from(PartyStage.INFORMED, PartyStage.HEARING, PartyStage.HEARD)
                    .by(Posts.HANDLER)
                    .resumes("statement-defence", (at, act) -> at.strands())
                    .resumes("hearing-request", (at, act) -> at.strands())));

    private static final Explorer DEEP = new Explorer(GeneralProcedure.V2021, Walk.ALONE);
    private static final Explorer WIDE = new Explorer(GeneralProcedure.V2021, Walk.BESIDE);
    private static final Explorer HELD = new Explorer(WITH_PAUSES, Walk.HELD);
    private static final Explorer KEEPING = new Explorer(GeneralProcedure.V2021, Walk.KEEPING);
    private static final Explorer MORTAL = new Explorer(GeneralProcedure.V2021, Walk.MORTAL);
    private static final List<Explorer> ALL = List.of(DEEP, WIDE, HELD, KEEPING, MORTAL);

    @BeforeAll
    static void walk() {
        ALL.forEach(Explorer::walk);
    }

    @Test
    void it_is_whole_and_wide(TestReporter reporter) {
        ALL.forEach(walk -> reporter.publishEntry(
                "exploration",
                walk.states() + " states, " + walk.steps() + " acts, "
                        + walk.took().toMillis() + " ms"));
        assertThat(DEEP.states()).isGreaterThan(100_000);
        assertThat(WIDE.states()).isGreaterThan(10_000);
        assertThat(HELD.states()).isGreaterThan(500);
        assertThat(KEEPING.states()).isGreaterThan(100);
        assertThat(MORTAL.states()).isGreaterThan(1_000);
    }

    @Test
    void nothing_unlawful_was_reached() {
        ALL.forEach(walk -> assertThat(walk.broken()).isEmpty());
    }

    @Test
    void every_act_on_a_party_and_every_stage_was_reached() {
        assertThat(DEEP.actsSeen())
                .contains("inform", "inform-again", "amend", "defend", "recheck-defence", "waive", "ask-hearing")
                .contains("schedule-hearing", "hold-hearing", "report-hearing", "end-hearing", "review")
                .contains("decide", "exempt", "seal", "serve", "void-paper", "pay", "end-party", "close", "archive");
        for (PartyStage stage : PartyStage.values()) {
            assertThat(DEEP.stagesSeen()).contains(stage.code());
        }
    }

    @Test
    void everything_that_may_become_of_things_was_reached() {
        assertThat(KEEPING.actsSeen())
                .contains("propose-preservation", "preserve-evidence", "abandon-preservation", "dispose-preserved")
                .contains("record-lapse", "give-back", "close", "archive");
        for (PreservationStage stage : PreservationStage.values()) {
            assertThat(KEEPING.stagesSeen()).contains(stage.code());
        }
    }

    @Test
    void from_every_state_there_is_a_way_to_the_end() {
        ALL.forEach(walk -> assertThat(walk.stuck()).isEmpty());
    }

    @Test
    void a_case_taken_over_stands_where_one_recorded_here_has_stood() {
        Map<String, OldCase> entries = Map.of(
                "2026-01-20", OldCase.concluded(),
                "2026-01-23", OldCase.informed(),
                "2026-01-28", OldCase.informed().of("hearingAskedOn", "2026-01-26"),
                "2026-01-30", OldCase.informed(),
                "2026-02-03", OldCase.decided(),
                "2026-02-05", OldCase.served(),
                "2026-02-11", OldCase.paid(),
                "2026-02-10", OldCase.closed().with("closedOn", "2026-02-10"));
        Set<String> walked = Set.copyOf(DEEP.names());
        assertThat(entries.entrySet().stream()
                        .map(entry -> Canonical.of(
                                entry.getValue().taken(entry.getKey()).matter(), LocalDate.parse(entry.getKey())))
                        .filter(state -> !walked.contains(state))
                        .toList())
                .isEmpty();
    }

    @Test
    void a_clock_was_met_in_every_state() {
        assertThat(HELD.names())
                .anyMatch(name -> name.contains(" spaused"))
                .anyMatch(name -> name.contains(" hpaused"));
        for (String state : List.of("running", "over", "waived")) {
            assertThat(DEEP.names())
                    .anyMatch(name -> name.contains(" s" + state))
                    .anyMatch(name -> name.contains(" h" + state));
        }
        for (String review : List.of("passed", "void")) {
            assertThat(DEEP.names()).anyMatch(name -> name.contains(" " + review));
        }
    }

    @Test
    void without_the_guards_of_the_decision_the_walk_finds_the_wrong() {
        for (String guard : List.of(
                "defence-term-running",
                "hearing-term-running",
                "defence-not-rechecked",
                "informed-of-lighter-content")) {
            var lax = new Explorer(GeneralProcedure.V2021.without("decide", guard), Walk.ALONE);
            lax.walk();
            assertThat(lax.broken()).as("without " + guard).isNotEmpty();
        }
    }

    @Test
    void a_party_may_die_or_change_its_name_at_any_step() {
        assertThat(MORTAL.actsSeen())
                .contains("party-gone", "party-lives", "change-party", "end-party", "withdraw-case");
    }

    @Test
    void without_the_guards_of_the_living_the_walk_finds_the_wrong() {
        for (String act : List.of("inform", "decide")) {
            var lax = new Explorer(GeneralProcedure.V2021.without(act, "party-is-gone"), Walk.MORTAL);
            lax.walk();
            assertThat(lax.broken()).as("without it on " + act).isNotEmpty();
        }
        var lax = new Explorer(GeneralProcedure.V2021.without("withdraw-case", "already-told"), Walk.ALONE);
        lax.walk();
        assertThat(lax.broken()).isNotEmpty();
    }

    @Test
    void without_the_guards_of_closing_the_walk_finds_the_wrong() {
        for (String guard : List.of("party-open", "service-open")) {
            var lax = new Explorer(GeneralProcedure.V2021.without("close", guard), Walk.BESIDE);
            lax.walk();
            assertThat(lax.broken()).as("without " + guard).isNotEmpty();
        }
    }

    @Test
    void without_the_guard_over_what_is_kept_the_walk_finds_the_wrong() {
        var lax = new Explorer(GeneralProcedure.V2021.without("close", "preservation-open"), Walk.KEEPING);
        lax.walk();
        assertThat(lax.broken()).isNotEmpty();
    }

    @Test
    void without_the_review_after_a_hearing_the_walk_finds_the_wrong() {
        var lax = new Explorer(GeneralProcedure.V2021.without("decide", "review-after-hearing-missing"), Walk.BESIDE);
        lax.walk();
        assertThat(lax.broken()).isNotEmpty();
    }
}
