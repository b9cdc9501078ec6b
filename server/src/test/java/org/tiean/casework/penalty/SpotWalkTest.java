package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tiean.casework.penalty.Possible.Walk;
import org.tiean.procedure.StrandKind;

/** Walks every way a decision made on the spot can go: paid, reviewed, sued, made anew, demanded, brought before the court. */
@Tag("proof")
class SpotWalkTest {
    private static final Explorer SPOT = new Explorer(SummaryProcedure.V2021, Walk.SPOT);

    @BeforeAll
    static void walk() {
        SPOT.walk();
    }

    @Test
    void it_is_whole_and_nothing_unlawful_was_reached(TestReporter reporter) {
        reporter.publishEntry(
                "exploration",
                SPOT.states() + " states, " + SPOT.steps() + " acts, "
                        + SPOT.took().toMillis() + " ms");
        assertThat(SPOT.broken()).isEmpty();
        assertThat(SPOT.states()).isGreaterThan(1_000);
    }

    @Test
    void from_every_state_there_is_a_way_to_the_end() {
        assertThat(SPOT.stuck()).isEmpty();
    }

    @Test
    void everything_that_may_follow_a_decision_on_the_spot_was_reached() {
        assertThat(SPOT.actsSeen())
                .contains("tell-on-spot", "decide-on-spot", "turn-ordinary", "report-to-agency", "pay")
                .contains("apply-review", "accept-review", "refuse-review", "conclude-review", "docket-suit")
                .contains("conclude-suit", "carry-out", "revoke-decision", "refund", "demand", "apply-to-court")
                .contains("court-answers", "court-rules", "end-execution", "end-party", "close", "archive");
        for (var stage : SummaryProcedure.V2021.stages()) {
            if (stage.kind() == StrandKind.REMEDY) {
                assertThat(SPOT.stagesSeen()).contains(stage.code());
            }
        }
    }

    @Test
    void without_a_guard_of_the_spot_the_walk_finds_the_wrong() {
        Map.of(
                        "docket-suit", "review-first",
                        "apply-to-court", "remedies-open",
                        "decide-on-spot", "same-as-revoked",
                        "close", "remedy-open")
                .forEach((act, guard) -> {
                    var lax = new Explorer(SummaryProcedure.V2021.without(act, guard), Walk.SPOT);
                    lax.walk();
                    assertThat(lax.broken()).as(act + " without " + guard).isNotEmpty();
                });
    }
}
