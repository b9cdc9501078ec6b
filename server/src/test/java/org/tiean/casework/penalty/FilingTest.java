package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.RegisterLead;
import org.tiean.casework.penalty.filing.Source;

class FilingTest {
    private static Deed leadWith(LocalDate foundOn, List<String> violations, List<LeadParty> parties) {
        return Deed.of("register-lead", new RegisterLead(Source.TIP, foundOn, null, false, false, violations, parties));
    }

    @Test
    void a_lead_names_somebody() {
        general()
                .when(leadWith(LocalDate.of(2026, 3, 2), List.of(V1), List.of()))
                .refused("party-missing", "内部规则");
    }

    @Test
    void a_lead_names_somebody_once() {
        general().when(lead(unit("甲"), unit("甲"))).refused("party-twice", "内部规则");
    }

    @Test
    void a_lead_names_a_violation() {
        general()
                .when(leadWith(LocalDate.of(2026, 3, 2), List.of(), List.of(unit("甲"))))
                .refused("violation-missing", "内部规则");
    }

    @Test
    void a_lead_is_not_found_tomorrow() {
        general()
                .when(leadWith(LocalDate.of(2026, 3, 3), List.of(V1), List.of(unit("甲"))))
                .refused("found-in-future", "内部规则");
    }

    @Test
    void one_officer_cannot_file() {
        general().did(lead()).when(file(WANG)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void the_same_officer_twice_is_one_officer() {
        general().did(lead()).when(file(WANG, WANG)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void a_person_unknown_to_the_team_is_no_officer() {
        general().did(lead()).when(file(WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void a_certificate_counts_on_its_last_day() {
        general()
                .did(lead())
                .on("2026-03-09")
                .when(file(WANG, FENG_CERTIFIED_UNTIL_9_MARCH))
                .recorded();
    }

    @Test
    void a_certificate_does_not_count_the_day_after() {
        general()
                .did(lead())
                .on("2026-03-10")
                .when(file(WANG, FENG_CERTIFIED_UNTIL_9_MARCH))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void a_case_is_filed_by_the_head() {
        general().did(lead()).when(file().unsigned()).refused("filing-not-approved", "处罚法54(2)");
    }

    @Test
    void a_lead_is_dropped_by_the_head() {
        general().did(lead()).when(dropLead().unsigned()).refused("drop-not-approved", "内部规则");
    }

    @Test
    void a_dropped_lead_is_the_end() {
        assertThat(general().did(lead(), dropLead()).stage("case")).isEqualTo("DROPPED");
    }

    @Test
    void a_violation_found_two_years_after_it_ended_is_still_punished() {
        general().did(lead(LocalDate.of(2024, 3, 2), false)).when(file()).recorded();
    }

    @Test
    void a_violation_found_a_day_later_is_not() {
        general().did(lead(LocalDate.of(2024, 3, 1), false)).when(file()).refused("limitation-passed", "处罚法36");
    }

    @Test
    void where_life_was_harmed_it_is_five_years() {
        general().did(lead(LocalDate.of(2021, 3, 2), true)).when(file()).recorded();
    }

    @Test
    void after_five_years_even_that_has_lapsed() {
        general().did(lead(LocalDate.of(2021, 3, 1), true)).when(file()).refused("limitation-passed", "处罚法36");
    }

    @Test
    void in_danger_two_officers_act_first() {
        general().did(lead()).when(actFirst(WANG)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void in_danger_too_the_certificate_is_needed() {
        general().did(lead()).when(actFirst(WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void in_danger_evidence_is_secured_before_filing() {
        Story story = general().did(lead(), actFirst(WANG, LI));
        assertThat(story.stage("case")).isEqualTo("URGENT");
        story.did(evidence("照片"), onSite("inspect", WANG, LI), onSite("examine-scene", WANG, LI))
                .did(onSite("question", WANG, ZHAO), file(), conclude(penalty("p1", fine(20_000))));
        assertThat(story.stage("p1")).isEqualTo("PROPOSED");
    }

    @Test
    void without_danger_nothing_is_done_before_filing() {
        general().did(lead()).when(evidence("照片")).refused("not-at-this-stage", "处罚法46(1)", "处罚法46(2)");
        general().did(lead()).when(onSite("question", WANG, LI)).refused("not-at-this-stage", "处罚法55");
    }

    @Test
    void nobody_is_ordered_or_summoned_before_filing() {
        Story story = general().did(lead(), actFirst(WANG, LI));
        story.when(summon()).refused("not-at-this-stage", "处罚法55(2)");
        story.when(order("order-measures", null, WANG, LI)).refused("not-at-this-stage", "安法65(1)(三)");
    }

    @Test
    void in_danger_too_the_record_is_made_by_two() {
        general().did(lead(), actFirst(WANG, LI)).when(onSite("question", WANG)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void who_acted_first_files_on_the_last_day() {
        general().did(lead(), actFirst(WANG, LI)).on("2026-03-11").when(file()).recorded();
    }

    @Test
    void a_day_later_it_is_filed_all_the_same_and_marked() {
        general()
                .did(lead(), actFirst(WANG, LI))
                .on("2026-03-12")
                .when(file())
                .marked("filed-late", "处罚法54(2)", "内部规则");
    }

    @Test
    void what_was_urgent_is_filed_by_the_head_too() {
        general().did(lead(), actFirst(WANG, LI)).when(file().unsigned()).refused("filing-not-approved", "处罚法54(2)");
    }

    @Test
    void without_a_term_for_filing_nobody_acts_first() {
        general()
                .did(lead())
                .where(world -> world.withoutNumberFor("case-filing-after-lead"))
                .when(actFirst(WANG, LI))
                .refused("term-without-number", "处罚法54(2)");
    }

    @Test
    void what_was_urgent_can_turn_out_to_be_nothing() {
        Story story = general().did(lead(), actFirst(WANG, LI), dropLead());
        assertThat(story.stage("case")).isEqualTo("DROPPED");
        assertThat(story.term("case-filing-after-lead", "case").isOpen()).isFalse();
    }

    @Test
    void who_was_recused_while_it_was_urgent_does_not_file() {
        general()
                .did(lead(), actFirst(WANG, LI), askRecusal(LI), decideRecusal(LI, true))
                .when(file(WANG, LI))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void who_acted_first_has_investigated() {
        assertThat(general().did(lead(), actFirst(WANG, ZHAO)).matter().facts().investigators())
                .contains(ZHAO);
    }

    @Test
    void a_party_joins_once() {
        filed(unit("甲")).when(addParty(unit("甲"))).refused("party-twice", "内部规则");
    }

    @Test
    void a_new_pair_is_two() {
        filed().when(changeOfficers(ZHAO, ZHAO)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void a_new_pair_is_certified() {
        filed().when(changeOfficers(WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void a_new_pair_is_approved() {
        filed().when(changeOfficers(WANG, ZHAO).unsigned()).refused("change-not-approved", "内部规则");
    }

    @Test
    void who_was_recused_does_not_come_back() {
        filed().did(askRecusal(LI), decideRecusal(LI, true))
                .when(changeOfficers(WANG, LI))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void who_was_refused_recusal_goes_on() {
        filed().did(askRecusal(LI), decideRecusal(LI, false))
                .when(changeOfficers(WANG, LI))
                .recorded();
    }

    @Test
    void who_handled_the_case_once_stays_its_investigator() {
        assertThat(filed().did(changeOfficers(WANG, ZHAO)).matter().facts().investigators())
                .contains(LI);
    }

    @Test
    void nobody_is_recused_unasked() {
        filed().when(decideRecusal(LI, true)).refused("nobody-asked", "处罚法43(2)");
    }

    @Test
    void the_one_asked_about_is_the_one_decided_about() {
        filed().did(askRecusal(LI)).when(decideRecusal(ZHAO, true)).refused("recusal-not-asked", "处罚法43(2)");
    }

    @Test
    void the_handler_does_not_decide_on_a_recusal() {
        filed().did(askRecusal(LI)).when(decideRecusal(LI, false).as("HANDLER")).refused("not-your-post", "内部规则");
    }
}
