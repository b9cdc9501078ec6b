package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoveDeeds.*;
import static org.tiean.casework.penalty.Organs.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.jurisdiction.MoveKind;

/** 移送管辖、指定管辖、提级管辖、上级交办 (处罚法22–25). */
class MovingTest {
    private static Story here(Story story) {
        return story.where(world -> world.among(Organs.atHome()));
    }

    private static Story above(Story story) {
        return story.where(world -> world.among(Organs.inTheCity()));
    }

    private static Story addressee(Story story) {
        return story.where(world -> world.among(Organs.asAddressee()));
    }

    private static Story moved() {
        return here(filed(unit("甲")).did(evidence("照片"))).did(move(MoveKind.COMPETENT, OTHER));
    }

    private static Story receiving(Story origin) {
        return Story.another(GeneralProcedure.V2021).on("2026-03-20").where(world -> world.beside(origin.matter()));
    }

    @Test
    void a_case_of_another_organ_s_goes_there_and_rests_until_it_answers() {
        Story story = moved();
        assertThat(story.stage("m1")).isEqualTo("WAITING");
        assertThat(story.stage("case")).isEqualTo("INVESTIGATING");
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
        story.when(evidence("更多照片")).refused("matter-rests", "内部规则");
        story.when(conclude(penalty("p1", fine(20_000)))).refused("matter-rests", "内部规则");
        story.when(move(MoveKind.COMPETENT, CITY)).refused("matter-rests", "内部规则");
    }

    @Test
    void the_head_moves_a_case() {
        here(filed()).when(move(MoveKind.COMPETENT, OTHER).unsigned()).refused("move-not-approved", "内部规则");
    }

    @Test
    void a_case_is_referred_upward_and_assigned_downward() {
        here(filed()).when(move(MoveKind.REFERRED, CITY)).recorded();
        here(filed()).when(move(MoveKind.ASSIGNED, TOWN)).recorded();
        here(general().did(lead(unit("甲")))).when(move(MoveKind.ASSIGNED, TOWN)).recorded();
        here(filed()).when(move(MoveKind.REFERRED, OTHER)).refused("organ-does-not-fit", "处罚法22", "处罚法25");
        here(filed()).when(move(MoveKind.ASSIGNED, CITY)).refused("organ-does-not-fit", "处罚法22", "处罚法25");
        here(filed()).when(move(MoveKind.COMPETENT, OWN)).refused("organ-does-not-fit", "处罚法22", "处罚法25");
        here(filed()).when(move(MoveKind.COMPETENT, id("nobody"))).refused("organ-does-not-fit", "处罚法22", "处罚法25");
        here(filed()).when(move(MoveKind.RAISED, null)).refused("organ-does-not-fit", "处罚法22", "处罚法25");
    }

    @Test
    void a_designation_on_paper_is_shown() {
        here(filed()).when(moveUnproved()).refused("designation-not-shown", "处罚法25(2)");
        Story story = here(filed()).did(move(MoveKind.DESIGNATED, OTHER));
        assertThat(story.stage("m1")).isEqualTo("BOUND");
    }

    @Test
    void what_is_under_way_is_brought_to_its_end_first() {
        here(decided()).when(move(MoveKind.COMPETENT, OTHER)).refused("already-decided", "处罚法75(2)", "内部规则");
        above(decided()).when(raise()).refused("already-decided", "处罚法75(2)", "内部规则");
        above(decided()).when(designate(OTHER)).refused("already-decided", "处罚法75(2)", "内部规则");
        for (Deed deed : java.util.List.of(move(MoveKind.COMPETENT, OTHER), raise(), designate(OTHER))) {
            above(hearing()).when(deed).refused("hearing-open", "内部规则");
            above(filed().did(orderTo(LocalDate.of(2026, 3, 20), "p1")))
                    .when(deed)
                    .refused("service-open", "内部规则");
            above(filed().did(PreservingTest.proposed())).when(deed).refused("preservation-open", "处罚法56");
            above(filed().did(SamplingTest.entrust(1, "2026-03-20"))).when(deed).refused("appraisal-open", "内部规则");
            above(GuardingTest.kept()).when(deed).refused("custody-open", "内部规则");
            above(filed().did(evidence("照片"), conclude(without("p1", Outcome.SUSPECTED_CRIME))))
                    .when(deed)
                    .refused("crime-suspected", "处罚法57(1)(四)", "310号令11(1)");
        }
    }

    private static Story decided() {
        return filed().did(
                        evidence("照片"),
                        conclude(without("p1", Outcome.FIRST_OFFENCE)),
                        exempt("p1", Outcome.FIRST_OFFENCE))
                .did(sent(Forms.NO_PENALTY, "p1"));
    }

    private static Story hearing() {
        return filed().did(evidence("照片"), conclude(penalty("p1", fine(20_000))), inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .did(askHearing("p1"));
    }

    @Test
    void a_case_that_was_told_may_still_be_moved() {
        Story story = here(filed().did(evidence("照片"), conclude(penalty("p1", fine(20_000))), inform("p1"))
                        .did(sent(NOTICE, "p1"))
                        .did(sent(RIGHT, "p1")))
                .did(move(MoveKind.COMPETENT, OTHER));
        Story into = receiving(story).did(openMoved(story.matter(), ZHAO, LI));
        assertThat(into.party("p1").notice()).isNull();
        assertThat(into.party("p1").finding()).isNull();
        story.where(world -> world.beside(into.matter())).did(received(into.matter()));
        assertThat(story.stage("p1")).isEqualTo("ENDED");
    }

    @Test
    void the_other_organ_goes_on_in_a_record_of_its_own() {
        Story story = moved();
        Story into = receiving(story).did(openMoved(story.matter(), ZHAO, LI));
        assertThat(into.stage("case")).isEqualTo("INVESTIGATING");
        assertThat(into.matter().facts().evidence().items()).containsOnlyKeys(id("照片"));
        assertThat(into.matter().facts().officers()).containsExactly(ZHAO, LI);
        assertThat(into.matter().facts().investigators()).contains(WANG);
        assertThat(into.term("penalty-decision", "case").due()).hasToString("2026-05-31");
        story.where(world -> world.beside(into.matter())).did(received(into.matter()));
        assertThat(story.stage("case")).isEqualTo("MOVED");
        assertThat(story.stage("m1")).isEqualTo("GONE");
        assertThat(story.stage("p1")).isEqualTo("ENDED");
        assertThat(story.term("penalty-decision", "case").isOpen()).isFalse();
        story.when(evidence("更多照片")).refused("matter-rests", "内部规则");
        into.when(conclude(penalty("p1", fine(20_000)))).recorded();
    }

    @Test
    void the_days_begin_anew_only_where_the_place_says_so() {
        Story story = moved();
        Story into = receiving(story)
                .where(world -> world.applying("case.movedCountsAnew"))
                .did(openMoved(story.matter(), ZHAO, LI));
        assertThat(into.term("penalty-decision", "case").due()).hasToString("2026-06-18");
    }

    @Test
    void a_lead_stays_a_lead() {
        Story story = here(general().did(lead(unit("甲")))).did(move(MoveKind.ASSIGNED, TOWN));
        Story into = receiving(story).did(openMoved(story.matter()));
        assertThat(into.stage("case")).isEqualTo("LEAD");
        into.when(file()).recorded();
    }

    @Test
    void two_certified_officers_take_it_on() {
        Story story = moved();
        receiving(story).when(openMoved(story.matter(), ZHAO)).refused("two-officers", "处罚法42(1)");
        receiving(story)
                .when(openMoved(story.matter(), ZHAO, STRANGER))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void nothing_is_opened_of_a_case_that_was_not_handed_over() {
        Story story = here(filed());
        receiving(story).when(openMoved(story.matter(), ZHAO, LI)).refused("origin-not-moved", "内部规则");
    }

    @Test
    void nobody_receives_without_a_record_to_go_on_in() {
        Story story = moved();
        Story empty = Story.another(GeneralProcedure.V2021).did(lead(unit("甲")));
        story.where(world -> world.beside(empty.matter()))
                .when(received(empty.matter()))
                .refused("not-opened", "内部规则");
    }

    @Test
    void the_papers_go_along() {
        Story story = moved();
        Story into = receiving(story).did(openMoved(story.matter(), ZHAO, LI));
        story.where(world -> world.beside(into.matter()).stillRendering(story.newestPaper()))
                .when(received(into.matter()))
                .refused("papers-not-rendered", "内部规则");
    }

    @Test
    void it_comes_back_to_where_it_was() {
        Story story = addressee(moved()).did(giveBack());
        assertThat(story.stage("m1")).isEqualTo("RETURNED");
        assertThat(story.stage("case")).isEqualTo("INVESTIGATING");
        story.when(conclude(penalty("p1", fine(20_000)))).recorded();
    }

    @Test
    void only_the_organ_it_went_to_gives_it_back() {
        moved().when(giveBack()).refused("not-the-addressee", "内部规则");
    }

    @Test
    void what_the_superior_designated_does_not_come_back() {
        Story story = above(filed()).did(designate(OTHER));
        addressee(story).when(giveBack()).refused("not-at-this-stage", "处罚法25(2)");
    }

    @Test
    void it_is_recalled_before_anybody_took_it() {
        moved().when(recall().unsigned()).refused("recall-not-approved", "内部规则");
        Story story = moved().did(recall());
        assertThat(story.stage("case")).isEqualTo("INVESTIGATING");
        here(story).when(move(MoveKind.COMPETENT, CITY)).recorded();
    }

    @Test
    void an_organ_outside_acknowledges_on_paper() {
        Story story = here(filed()).did(move(MoveKind.COMPETENT, null));
        assertThat(story.stage("m1")).isEqualTo("SENT");
        story.did(receipt(true));
        assertThat(story.stage("case")).isEqualTo("MOVED");
        Story back = here(filed()).did(move(MoveKind.COMPETENT, null)).did(receipt(false));
        assertThat(back.stage("case")).isEqualTo("INVESTIGATING");
        assertThat(back.stage("m1")).isEqualTo("RETURNED");
        assertThat(back.term("penalty-decision", "case").isOpen()).isTrue();
    }

    @Test
    void organs_that_differ_ask_the_one_above_both() {
        here(filed()).when(askDesignation().unsigned()).refused("asking-not-approved", "内部规则");
        Story story = here(filed()).did(askDesignation());
        story.when(evidence("照片")).recorded();
        story.when(designate(OTHER)).refused("not-the-superior", "处罚法25(2)");
        assertThat(above(story).did(designate(OWN)).stage("case")).isEqualTo("INVESTIGATING");
        assertThat(story.matter().standing().strand("m1")).isEmpty();
        assertThat(story.did(designate(OTHER)).stage("m1")).isEqualTo("BOUND");
    }

    @Test
    void only_the_common_superior_designates() {
        Story halfway = filed().where(world -> world.among(new Organs(false, java.util.Set.of(OTHER), false)));
        halfway.when(designate(OTHER)).refused("not-the-superior", "处罚法25(2)");
        above(filed()).when(designate(id("of another city"))).refused("no-common-superior", "处罚法25(2)");
    }

    @Test
    void the_superior_takes_a_case_up() {
        here(filed()).when(raise()).refused("not-the-superior", "内部规则");
        Story story = above(filed()).did(raise());
        assertThat(story.stage("m1")).isEqualTo("BOUND");
    }
}
