package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tiean.procedure.Procedure;

/** No guard, no breach and no act of the tables is idle: some story stands or falls with each. */
class EveryGuardTest {
    private static final Witnesses SEEN = Stories.all();

    private static Stream<Procedure<PenaltyCase>> procedures() {
        return Stream.of(GeneralProcedure.V2021, SummaryProcedure.V2021);
    }

    @TestFactory
    Stream<DynamicTest> without_this_guard_some_story_turns_red() {
        return procedures().flatMap(procedure -> procedure.rules().stream().flatMap(rule -> rule.guards().stream()
                .map(guard -> DynamicTest.dynamicTest(
                        procedure.id() + " " + rule.act() + " " + guard.code(),
                        () -> turnsRed(procedure, rule.act(), guard.code())))));
    }

    private static void turnsRed(Procedure<PenaltyCase> procedure, String act, String guard) {
        var less = procedure.without(act, guard);
        assertThat(SEEN.of(procedure.id() + " " + act + " " + guard))
                .as("a story in which " + guard + " alone closes " + act)
                .isNotEmpty()
                .allMatch(story -> Stories.turnsRed(story, less));
    }

    @Test
    void every_breach_has_been_seen_marked() {
        Set<String> expected = new TreeSet<>();
        procedures().forEach(procedure -> procedure.rules().forEach(rule -> rule.breaches()
                .forEach(breach -> expected.add(procedure.id() + " " + rule.act() + " " + breach.code()))));
        expected.removeAll(SEEN.breaches());
        assertThat(expected).isEmpty();
    }

    @Test
    void every_act_has_been_done() {
        Set<String> expected = new TreeSet<>();
        procedures()
                .forEach(procedure ->
                        procedure.rules().forEach(rule -> expected.add(procedure.id() + " " + rule.act())));
        expected.removeAll(SEEN.acts());
        assertThat(expected).isEmpty();
    }
}
