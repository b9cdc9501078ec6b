package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.CanonicalJson;
import org.tiean.procedure.Act;
import org.tiean.procedure.Effects;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Field;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Stage;
import org.tiean.procedure.TermChange;
import tools.jackson.databind.json.JsonMapper;

/** The tables as data: nothing unreachable, nothing without an authority, nothing the record could not give back. */
class CatalogueTest {
    private static final List<Procedure<PenaltyCase>> ALL = List.of(GeneralProcedure.V2021, SummaryProcedure.V2021);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Stream<Rule<PenaltyCase, ?>> rules() {
        return ALL.stream().flatMap(procedure -> procedure.rules().stream());
    }

    @Test
    void every_stage_is_reached() {
        for (Procedure<PenaltyCase> procedure : ALL) {
            Set<Stage> reached = new HashSet<>();
            procedure.rules().forEach(rule -> {
                Stage to = rule.to();
                if (to != null) {
                    reached.add(to);
                }
                rule.forks().forEach(fork -> reached.add(fork.stage()));
                rule.moves().forEach(move -> move.shifts().forEach(shift -> reached.add(shift.to())));
                rule.papers().forEach(paper -> {
                    Stage prepared = paper.prepared();
                    if (prepared != null) {
                        reached.add(prepared);
                    }
                });
            });
            assertThat(reached).containsAll(procedure.stages());
        }
    }

    @Test
    void every_stage_that_is_no_end_is_left_by_some_rule() {
        for (Procedure<PenaltyCase> procedure : ALL) {
            for (Stage stage : procedure.stages()) {
                boolean left = procedure.rules().stream()
                        .anyMatch(rule -> (rule.to() != null
                                        && rule.strand() == stage.kind()
                                        && rule.from().contains(stage.code()))
                                || rule.moves().stream()
                                        .flatMap(move -> move.shifts().stream())
                                        .anyMatch(shift -> shift.from() == stage));
                assertThat(left || stage.ends())
                        .as(procedure.id() + " " + stage)
                        .isTrue();
            }
        }
    }

    @Test
    void every_duty_that_is_started_is_stopped_and_every_right_ends_by_itself() {
        Set<String> rightsOfTheParty =
                Set.of("statement-defence", "hearing-request", "review-application", "suit-direct", "fine-payment");
        for (Procedure<PenaltyCase> procedure : ALL) {
            Set<String> started = terms(procedure, TermChange.Op.START);
            Set<String> stopped = terms(procedure, TermChange.Op.STOP);
            assertThat(started).allMatch(term -> stopped.contains(term) || rightsOfTheParty.contains(term));
            assertThat(stopped).allMatch(started::contains);
        }
    }

    private static Set<String> terms(Procedure<PenaltyCase> procedure, TermChange.Op op) {
        return procedure.rules().stream()
                .flatMap(rule -> rule.clocks().stream())
                .filter(clock -> clock.op() == op)
                .map(Rule.Clock::term)
                .collect(Collectors.toSet());
    }

    @Test
    void every_rule_guard_and_breach_names_its_authority() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.articles()).isNotEmpty();
            assertThat(rule.help()).isNotBlank();
            assertThat(rule.by()).isNotEmpty();
            assertThat(rule.guards()).allSatisfy(guard -> {
                assertThat(guard.articles()).isNotEmpty();
                assertThat(guard.text()).isNotBlank();
            });
            assertThat(rule.breaches())
                    .allSatisfy(breach -> assertThat(breach.articles()).isNotEmpty());
        });
    }

    @Test
    void every_code_is_a_sentence_and_said_once_per_act() {
        assertThat(rules()).allSatisfy(rule -> {
            List<String> codes = Stream.concat(
                            rule.guards().stream().map(guard -> guard.code()),
                            rule.breaches().stream().map(breach -> breach.code()))
                    .toList();
            assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)+"));
        });
    }

    @Test
    void every_text_of_an_act_is_asked_once() {
        assertThat(rules())
                .allSatisfy(rule ->
                        assertThat(rule.content().stream().map(Field::key)).doesNotHaveDuplicates());
    }

    @Test
    void no_fact_is_refused_for_being_late() {
        assertThat(rules().filter(Rule::fact)).allSatisfy(rule -> assertThat(rule.guards())
                .as(rule.act())
                .extracting(guard -> guard.code())
                .isSubsetOf(
                        "nothing-waived",
                        "mode-has-its-own-act",
                        "sanction-missing",
                        "party-twice",
                        "liquidated-party",
                        "column-changes",
                        "already-gone",
                        "gone-in-future",
                        "not-gone",
                        "review-first"));
    }

    @Test
    void every_act_ever_done_comes_back_from_its_line() {
        for (Story story : Stories.all().stories()) {
            for (Story.Told told : story.told()) {
                Act<PenaltyCase> act = told.deed().content();
                String text = CanonicalJson.write(JSON.valueToTree(act));
                Act<PenaltyCase> back = JSON.readValue(text, act.getClass());
                assertThat(CanonicalJson.write(JSON.valueToTree(back))).isEqualTo(text);
                assertThat(CanonicalJson.write(CanonicalJson.read(text))).isEqualTo(text);
            }
        }
    }

    @Test
    void every_story_folds_again_from_its_lines_alone() {
        for (Story story : Stories.all().stories()) {
            Matter<PenaltyCase> again = story.procedure().blank(story.matter().id());
            for (Story.Told told : story.told()) {
                Entry was = told.entry();
                String effects = CanonicalJson.write(JSON.valueToTree(was.effects()));
                Entry read = new Entry(
                        was.seq(),
                        was.act(),
                        was.strands(),
                        was.by(),
                        was.doneOn(),
                        was.recordedAt(),
                        JSON.readValue(effects, Effects.class));
                String data = CanonicalJson.write(JSON.valueToTree(told.deed().content()));
                again = again.with(
                        read,
                        JSON.readValue(data, story.procedure().rule(was.act()).type()));
            }
            assertThat(again).isEqualTo(story.matter());
        }
    }
}
