package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.preservation.Disposal;
import org.tiean.casework.penalty.preservation.Dispose;
import org.tiean.casework.penalty.preservation.GiveBack;
import org.tiean.casework.penalty.preservation.ItemList;
import org.tiean.casework.penalty.preservation.Keeping;
import org.tiean.casework.penalty.preservation.PreservationGround;
import org.tiean.casework.penalty.preservation.Preserve;
import org.tiean.casework.penalty.preservation.ProposePreservation;
import org.tiean.procedure.StrandKind;

/** 先行登记保存 (处罚法56): the drums of a store that could be gone tomorrow. */
class PreservingTest {
    private static final String NOTICE_OF_KEEPING = "evidence-preservation-notice";
    private static final String DECISION_ON_THINGS = "evidence-disposal-decision";

    static Deed proposed() {
        return Deed.of(
                "propose-preservation",
                new ProposePreservation(PreservationGround.MAY_BE_LOST, Keeping.ELSEWHERE),
                "p1");
    }

    private static Deed preserve(int items, String comeOn, UUID... officers) {
        return Deed.of("preserve-evidence", new Preserve(List.of(officers), items, LocalDate.parse(comeOn)), "k1");
    }

    static Deed kept(int items) {
        return Deed.of("preserve-evidence", new Preserve(List.of(WANG, LI), items, LocalDate.of(2026, 3, 10)), "k1");
    }

    static Deed disposed(Disposal... disposals) {
        return Deed.of("dispose-preserved", new Dispose(List.of(disposals)), "k1");
    }

    private static Deed givenBack(UUID... officers) {
        return Deed.of("give-back", new GiveBack(List.of(officers), FILE), "k1");
    }

    static Deed back() {
        return givenBack(WANG, LI);
    }

    static Deed plain(String act) {
        return Deed.of(act, new Note(), "k1");
    }

    private static Story approved() {
        return filed().did(proposed());
    }

    /** Taken on Tuesday 3 March, as in the vector: a decision until the 12th. */
    private static Story holding(int items) {
        return approved().on("2026-03-03").did(kept(items)).did(sent(NOTICE_OF_KEEPING, "p1"));
    }

    private static Story lapsed() {
        return holding(1).on("2026-03-13").when(plain("record-lapse")).marked("preservation-lapsed", "处罚法56", "处罚法85");
    }

    @Test
    void what_may_be_lost_is_kept_decided_in_seven_working_days_and_handed_back() {
        Story story = holding(2);
        assertThat(story.term("advance-registration-disposal", "k1").due()).isEqualTo(LocalDate.of(2026, 3, 12));
        story.on("2026-03-12").when(disposed(Disposal.FIXED, Disposal.RELEASED)).recorded();
        assertThat(story.stage("k1")).isEqualTo("RETURNING");
        story.did(sent(DECISION_ON_THINGS, "p1")).when(back()).recorded();
        assertThat(story.open(StrandKind.PRESERVATION)).isEmpty();
        story.did(endParty("p1", EndGround.NOT_LIABLE)).when(close()).recorded();
    }

    @Test
    void nothing_is_kept_before_the_head_has_approved() {
        filed().when(proposed().unsigned()).refused("preservation-not-approved", "处罚法56");
    }

    @Test
    void what_was_decided_already_needs_no_more_evidence_to_be_kept() {
        awaitingSeal(fine(20_000)).when(proposed()).refused("not-at-this-stage", "处罚法56");
    }

    @Test
    void two_certified_officers_make_the_list() {
        approved().when(preserve(1, "2026-03-10", WANG, WANG)).refused("two-officers", "处罚法42(1)");
        approved()
                .when(preserve(1, "2026-03-10", WANG, STRANGER))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        approved()
                .did(askRecusal(LI), decideRecusal(LI, true))
                .when(preserve(1, "2026-03-10", WANG, LI))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void a_list_names_things() {
        approved().when(kept(0)).refused("list-empty", "处罚法56");
    }

    @Test
    void the_party_is_called_within_the_term() {
        approved()
                .on("2026-03-03")
                .when(preserve(1, "2026-03-13", WANG, LI))
                .refused("appointment-after-term", "处罚法56", "处罚法85");
        approved().on("2026-03-03").when(preserve(1, "2026-03-12", WANG, LI)).recorded();
        approved()
                .on("2026-03-03")
                .when(preserve(1, "2026-03-02", WANG, LI))
                .refused("appointment-after-term", "处罚法56", "处罚法85");
    }

    @Test
    void what_was_approved_need_not_be_done() {
        Story story = approved().did(plain("abandon-preservation"));
        assertThat(story.open(StrandKind.PRESERVATION)).isEmpty();
        story.did(endParty("p1", EndGround.NOT_LIABLE)).when(close()).recorded();
    }

    @Test
    void every_thing_on_the_list_is_decided_about() {
        holding(2).when(disposed(Disposal.FIXED)).refused("disposal-for-each-thing", "处罚法56");
    }

    @Test
    void the_head_decides_what_becomes_of_things() {
        holding(1).when(disposed(Disposal.SEIZED).unsigned()).refused("disposal-not-approved", "处罚法56", "内部规则");
    }

    @Test
    void a_late_decision_is_recorded_and_marked() {
        holding(1).on("2026-03-13").when(disposed(Disposal.APPRAISED)).marked("preserved-past-term", "处罚法56", "处罚法85");
    }

    @Test
    void what_nobody_decided_about_is_free_by_law() {
        Story story = lapsed();
        assertThat(story.stage("k1")).isEqualTo("LAPSED");
        story.when(back()).recorded();
        assertThat(story.open(StrandKind.PRESERVATION)).isEmpty();
    }

    @Test
    void inside_the_term_the_measure_stands() {
        holding(1).on("2026-03-12").when(plain("record-lapse")).refused("term-not-over", "处罚法56");
    }

    @Test
    void things_go_back_by_two_officers_against_a_receipt() {
        lapsed().when(givenBack(WANG, WANG)).refused("two-officers", "处罚法42(1)");
        lapsed().when(givenBack(WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        lapsed().did(askRecusal(LI), decideRecusal(LI, true))
                .when(givenBack(WANG, LI))
                .refused("officer-recused", "处罚法43(1)");
        lapsed().when(Deed.of("give-back", new GiveBack(List.of(WANG, LI), null), "k1"))
                .refused("receipt-missing", "内部规则");
    }

    @Test
    void a_case_is_not_closed_while_things_are_kept() {
        holding(1).did(endParty("p1", EndGround.NOT_LIABLE)).when(close()).refused("preservation-open", "处罚法56");
    }

    @Test
    void only_the_penalty_itself_confiscates() {
        Story kept = holding(2).on("2026-03-04").did(disposed(Disposal.FIXED, Disposal.CONFISCATED));
        kept.did(sent(DECISION_ON_THINGS, "p1")).did(back());
        assertThat(kept.stage("k1")).isEqualTo("KEPT");
        kept.did(endParty("p1", EndGround.NOT_LIABLE)).when(close()).refused("preservation-open", "处罚法56");
        kept.did(back()).when(close()).recorded();
    }

    @Test
    void what_the_decision_confiscated_need_not_go_back() {
        Sanction goods = money(SanctionKind.CONFISCATE_GOODS, 3_000);
        Story story = holding(1).did(disposed(Disposal.CONFISCATED)).did(sent(DECISION_ON_THINGS, "p1"));
        story.did(evidence("现场照片"), conclude(penalty("p1", goods)), inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-03-20")
                .did(discuss("p1"), decide("p1", goods))
                .did(sent(DECISION, "p1"))
                .did(endParty("p1", EndGround.DIED))
                .when(close())
                .recorded();
    }

    @Test
    void a_list_is_read_line_by_line_and_column_by_column() {
        assertThat(ItemList.rows("乙醇｜200L｜｜九成｜桶｜｜3｜\n\n ｜ \n台账"))
                .hasSize(2)
                .element(0)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("乙醇", "200L", "", "九成", "桶", "", "3", "");
        assertThat(ItemList.name(ItemList.rows("乙醇｜200L").get(0))).isEqualTo("乙醇（200L）");
        assertThat(ItemList.name(ItemList.rows("台账").get(0))).isEqualTo("台账");
    }
}
