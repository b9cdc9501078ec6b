package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Walks every way two parties can go through the ordinary procedure, and proves what must hold on all of them. */
class ExplorationTest {
    private static final Explorer DEEP = new Explorer(GeneralProcedure.V2021, false);
    private static final Explorer WIDE = new Explorer(GeneralProcedure.V2021, true);

    @BeforeAll
    static void walk() {
        DEEP.walk();
        WIDE.walk();
    }

    @Test
    void it_is_wide(TestReporter reporter) {
        for (Explorer walk : List.of(DEEP, WIDE)) {
            reporter.publishEntry(
                    "exploration",
                    walk.states() + " states, " + walk.steps() + " acts, "
                            + walk.took().toMillis() + " ms");
            assertThat(walk.states()).isGreaterThan(5_000);
        }
        assertThat(WIDE.cut()).isZero();
    }

    @Test
    void nothing_unlawful_was_reached() {
        assertThat(DEEP.broken()).isEmpty();
        assertThat(WIDE.broken()).isEmpty();
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
    void from_every_state_there_is_a_way_to_the_end() {
        assertThat(DEEP.stuck()).isEmpty();
        assertThat(WIDE.stuck()).isEmpty();
    }

    @Test
    void without_the_guards_of_the_decision_the_walk_finds_the_wrong() {
        for (String guard : List.of(
                "defence-term-running",
                "hearing-term-running",
                "defence-not-rechecked",
                "informed-of-lighter-content")) {
            var lax = new Explorer(GeneralProcedure.V2021.without("decide", guard), false);
            lax.walk();
            assertThat(lax.broken()).as("without " + guard).isNotEmpty();
        }
    }

    @Test
    void without_the_guards_of_closing_the_walk_finds_the_wrong() {
        for (String guard : List.of("party-open", "service-open")) {
            var lax = new Explorer(GeneralProcedure.V2021.without("close", guard), true);
            lax.walk();
            assertThat(lax.broken()).as("without " + guard).isNotEmpty();
        }
    }

    @Test
    void without_the_review_after_a_hearing_the_walk_finds_the_wrong() {
        var lax = new Explorer(GeneralProcedure.V2021.without("decide", "review-after-hearing-missing"), true);
        lax.walk();
        assertThat(lax.broken()).isNotEmpty();
    }
}
