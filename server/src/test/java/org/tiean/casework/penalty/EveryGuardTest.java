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
    Stream<DynamicTest> without_this_guard_some_story_ends_otherwise() {
        return procedures().flatMap(procedure -> procedure.rules().stream()
                .flatMap(rule ->
                        rule.guards().stream().map(guard -> procedure.id() + " " + rule.act() + " " + guard.code()))
                .map(key -> DynamicTest.dynamicTest(
                        key,
                        () -> assertThat(SEEN.guards().contains(key)).as(key).isTrue())));
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
