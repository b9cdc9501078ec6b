package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.filed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.extension.ExtendCase;

/** 延期: only where a rule was entered, once, before the ninety days are over. */
class ExtendingTest {
    private static final String TERM = "penalty-decision";

    private static Story allowed() {
        return filed().where(world -> world.applying("case.decisionExtension"));
    }

    private static Deed extend(LocalDate until) {
        return Deed.of("extend-case", new ExtendCase(until), "case");
    }

    private static LocalDate due(Story story) {
        return story.term(TERM, "case").due();
    }

    @Test
    void ninety_days_are_ninety_days_where_no_rule_says_otherwise() {
        Story story = filed();
        story.when(extend(due(story).plusDays(1))).refused("extension-not-provided", "处罚法60");
    }

    @Test
    void where_a_rule_allows_it_the_last_day_moves() {
        Story story = allowed();
        LocalDate until = due(story).plusDays(30);
        story.did(extend(until));
        assertThat(due(story)).isEqualTo(until);
        assertThat(story.matter().standing().papers())
                .anyMatch(paper -> paper.form().equals("case-extension-approval"));
    }

    @Test
    void not_by_more_than_the_rule_allows_and_not_backwards() {
        Story story = allowed();
        story.when(extend(due(story).plusDays(31))).refused("extension-too-long", "处罚法60");
        story.when(extend(due(story))).refused("extension-too-long", "处罚法60");
    }

    @Test
    void what_is_over_is_not_extended() {
        Story story = allowed();
        LocalDate due = due(story);
        story.on(due.plusDays(1).toString()).when(extend(due.plusDays(20))).refused("case-term-over", "处罚法60");
    }

    @Test
    void once_and_no_more() {
        Story story = allowed();
        story.did(extend(due(story).plusDays(10)));
        story.when(extend(due(story).plusDays(10))).refused("extended-before", "处罚法60", "内部规则");
    }

    @Test
    void the_head_extends() {
        Story story = allowed();
        story.when(extend(due(story).plusDays(10)).unsigned()).refused("extension-not-approved", "处罚法60");
    }
}
