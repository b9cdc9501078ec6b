package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.ChangeDeeds.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.filing.LeadParty;

class JoiningTest {
    private static Story another(LeadParty... parties) {
        return Story.another(GeneralProcedure.V2021).did(lead(parties), file(WANG, ZHAO), evidence("另案照片"));
    }

    private static Story beside(Story story, Story other) {
        return story.where(world -> world.beside(other.matter()));
    }

    @Test
    void the_other_case_s_party_and_evidence_go_on_in_this_one() {
        Story other = another(person("张某"));
        Story story = beside(filed(unit("甲")), other).did(takeIn(other.matter(), person("张某")));
        assertThat(story.stage("p2")).isEqualTo("SUSPECTED");
        assertThat(story.matter().facts().evidence().items()).containsOnlyKeys(id("另案照片"));
        story.when(conclude(penalty("p1", fine(20_000)), penalty("p2", fine(10_000))))
                .recorded();
    }

    @Test
    void who_investigated_the_other_investigated_this_one() {
        Story other = another(unit("甲"));
        Story story = beside(filed(unit("甲")), other).did(takeIn(other.matter()));
        assertThat(story.matter().facts().investigators()).contains(ZHAO);
        assertThat(story.matter().facts().officers()).containsExactly(WANG, LI);
    }

    @Test
    void the_earlier_filing_counts() {
        Story other = another(unit("甲"));
        Story story = beside(general().on("2026-03-20").did(lead(unit("甲")), file()), other);
        assertThat(story.term("penalty-decision", "case").due()).hasToString("2026-06-18");
        story.did(takeIn(other.matter()));
        assertThat(story.term("penalty-decision", "case").due()).hasToString("2026-05-31");
        assertThat(story.matter().facts().filedOn()).hasToString("2026-03-02");
    }

    @Test
    void a_later_filing_counts_nothing() {
        Story other = Story.another(GeneralProcedure.V2021).on("2026-03-20").did(lead(unit("甲")), file());
        Story story = beside(filed(unit("甲")).on("2026-03-23"), other).did(takeIn(other.matter()));
        assertThat(story.term("penalty-decision", "case").due()).hasToString("2026-05-31");
    }

    @Test
    void the_head_merges() {
        Story other = another(unit("甲"));
        beside(filed(unit("甲")), other).when(takeIn(other.matter()).unsigned()).refused("joinder-not-approved", "内部规则");
    }

    @Test
    void a_case_of_nobody_s_or_of_its_own_is_not_taken_in() {
        Story other = another(unit("甲"));
        filed(unit("甲")).when(takeIn(other.matter())).refused("other-not-running", "内部规则");
        Story story = filed(unit("甲"));
        beside(story, story).when(takeIn(story.matter())).refused("other-not-running", "内部规则");
        Story lead = Story.another(GeneralProcedure.V2021).did(lead(unit("甲")));
        beside(filed(unit("甲")), lead).when(takeIn(lead.matter())).refused("other-not-running", "内部规则");
    }

    @Test
    void whoever_was_told_keeps_his_case() {
        Story other = another(unit("甲"))
                .did(conclude(penalty("p1", fine(20_000))), inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"));
        beside(filed(unit("甲")), other).when(takeIn(other.matter())).refused("other-already-told", "内部规则");
    }

    @Test
    void a_crime_is_transferred_and_not_merged() {
        Story other = another(unit("甲")).did(conclude(without("p1", Outcome.SUSPECTED_CRIME)));
        beside(filed(unit("甲")), other).when(takeIn(other.matter())).refused("other-transferred", "310号令11(1)", "内部规则");
    }

    @Test
    void papers_of_the_other_arrive_first() {
        Story other = another(unit("甲")).did(orderTo(java.time.LocalDate.of(2026, 3, 20), "p1"));
        beside(filed(unit("甲")), other).when(takeIn(other.matter())).refused("other-service-open", "内部规则");
    }

    @Test
    void things_that_are_kept_are_seen_to_first() {
        Story other = another(unit("甲")).did(PreservingTest.proposed());
        beside(filed(unit("甲")), other).when(takeIn(other.matter())).refused("other-things-held", "处罚法56", "内部规则");
        Story story = beside(filed(unit("甲")), another(unit("甲")));
        story.did(takeIn(another(unit("甲")).matter()));
        beside(other, story).when(mergeInto(story.matter())).refused("preservation-open", "处罚法56");
        filed(unit("甲"), person("张某"))
                .did(PreservingTest.proposed())
                .when(splitOff("p1"))
                .refused("things-held", "处罚法56", "内部规则");
    }

    @Test
    void what_has_nothing_in_common_stays_apart() {
        Story other = Story.another(GeneralProcedure.V2021)
                .did(
                        Deed.of(
                                "register-lead",
                                new org.tiean.casework.penalty.filing.RegisterLead(
                                        org.tiean.casework.penalty.filing.Source.PLAN,
                                        java.time.LocalDate.of(2026, 3, 2),
                                        null,
                                        false,
                                        false,
                                        List.of(V2),
                                        List.of(unit("乙")))),
                        file());
        beside(filed(unit("甲")), other).when(takeIn(other.matter(), unit("乙"))).refused("nothing-in-common", "内部规则");
    }

    @Test
    void what_was_approved_is_what_is_taken_in() {
        Story other = another(unit("甲"));
        beside(filed(unit("甲")), other).when(takeIn(other.matter(), List.of())).refused("other-has-changed", "内部规则");
        Story more = another(person("张某"));
        beside(filed(unit("甲")), more).when(takeIn(more.matter())).refused("other-has-changed", "内部规则");
    }

    @Test
    void the_other_record_ends_and_names_this_one() {
        Story other = another(unit("甲"));
        Story story = beside(filed(unit("甲")), other).did(takeIn(other.matter()));
        beside(other, story).did(mergeInto(story.matter()));
        assertThat(other.stage("case")).isEqualTo("MERGED");
        assertThat(other.stage("p1")).isEqualTo("ENDED");
        assertThat(other.term("penalty-decision", "case").isOpen()).isFalse();
    }

    @Test
    void nobody_merges_his_case_into_one_that_did_not_take_it() {
        Story story = filed(unit("甲"));
        beside(another(unit("甲")), story).when(mergeInto(story.matter())).refused("not-taken-in", "内部规则");
    }

    @Test
    void what_happened_between_keeps_the_other_open() {
        Story other = another(unit("甲"));
        Story story = beside(filed(unit("甲")), other).did(takeIn(other.matter()));
        Story told = beside(another(unit("甲")), story)
                .did(conclude(penalty("p1", fine(20_000))), inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"));
        told.when(mergeInto(story.matter())).refused("already-told", "内部规则");
        beside(another(unit("甲")), story)
                .did(orderTo(java.time.LocalDate.of(2026, 3, 20), "p1"))
                .when(mergeInto(story.matter()))
                .refused("service-open", "内部规则");
    }

    @Test
    void a_party_leaves_for_a_case_of_its_own_and_keeps_the_day_of_filing() {
        Story story = filed(unit("甲"), person("张某")).did(evidence("照片")).daysPass(20);
        story.did(splitOff("p2"));
        assertThat(story.stage("p2")).isEqualTo("ENDED");
        Story split = Story.another(GeneralProcedure.V2021)
                .on("2026-03-22")
                .where(world -> world.beside(story.matter()))
                .did(openSplit(story.matter(), "p2", person("张某")));
        assertThat(split.stage("case")).isEqualTo("INVESTIGATING");
        assertThat(split.party("p1").party()).isEqualTo(id("张某"));
        assertThat(split.term("penalty-decision", "case").due()).hasToString("2026-05-31");
        split.when(conclude(penalty("p1", fine(10_000)))).recorded();
        story.when(conclude(penalty("p1", fine(20_000)))).recorded();
    }

    @Test
    void the_head_splits() {
        filed(unit("甲"), person("张某")).when(splitOff("p2").unsigned()).refused("split-not-approved", "内部规则");
    }

    @Test
    void the_last_party_does_not_leave() {
        filed().when(splitOff("p1")).refused("only-party", "内部规则");
        filed(unit("甲"), person("张某"))
                .did(endParty("p1", EndGround.DISSOLVED))
                .when(splitOff("p2"))
                .refused("only-party", "内部规则");
    }

    @Test
    void a_suspect_is_transferred_and_not_split_off() {
        filed(unit("甲"), person("张某"))
                .did(evidence("照片"), conclude(penalty("p1", fine(20_000)), without("p2", Outcome.SUSPECTED_CRIME)))
                .when(splitOff("p2"))
                .refused("transfer-pending", "310号令11(1)", "内部规则");
    }

    @Test
    void no_case_opens_by_itself() {
        Story story = filed(unit("甲"), person("张某"));
        Story.another(GeneralProcedure.V2021)
                .where(world -> world.beside(story.matter()))
                .when(openSplit(story.matter(), "p2", person("张某")))
                .refused("origin-not-split", "内部规则");
    }
}
