package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.inquiry.AddPhotos;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.casework.penalty.inquiry.Photo;
import org.tiean.casework.penalty.inquiry.Question;

class InvestigationTest {
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 3, 9);
    private static final List<String> RECORDS = List.of("question", "examine-scene", "inspect");
    private static final List<String> ORDERS = List.of("order-correction", "order-measures");

    @Test
    void what_two_must_do_one_cannot() {
        for (String act : RECORDS) {
            filed().when(onSite(act, WANG, WANG)).refused("two-officers", "处罚法42(1)");
        }
    }

    @Test
    void without_certificate_nobody_investigates() {
        for (String act : RECORDS) {
            filed().when(onSite(act, WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        }
    }

    @Test
    void the_recused_do_not_investigate() {
        for (String act : RECORDS) {
            filed().did(askRecusal(LI), decideRecusal(LI, true))
                    .when(onSite(act, WANG, LI))
                    .refused("officer-recused", "处罚法43(1)");
        }
    }

    @Test
    void an_investigation_goes_on_while_a_recusal_is_undecided() {
        filed().did(askRecusal(LI)).when(onSite("question", WANG, LI)).recorded();
    }

    @Test
    void a_questioning_ends_after_it_begins() {
        for (String until : List.of("2026-03-02T10:00", "2026-03-02T09:59")) {
            filed().when(question("2026-03-02T10:00", until, null, null, WANG, LI))
                    .refused("ends-before-it-begins", "内部规则");
        }
        filed().when(question("2026-03-02T10:00", "2026-03-02T10:01", null, null, WANG, LI))
                .recorded();
    }

    @Test
    void who_does_not_sign_is_seen_by_a_witness() {
        for (Question.Unsigned why : Question.Unsigned.values()) {
            filed().when(question("2026-03-02T09:00", "2026-03-02T10:00", why, null, WANG, LI))
                    .refused("unsigned-without-witness", "内部规则");
            filed().when(question("2026-03-02T09:00", "2026-03-02T10:00", why, true, WANG, LI))
                    .recorded();
        }
    }

    @Test
    void an_order_is_given_by_two() {
        for (String act : ORDERS) {
            filed().when(order(act, NEXT_WEEK, WANG)).refused("two-officers", "处罚法42(1)");
        }
    }

    @Test
    void an_order_is_given_by_certified_officers() {
        for (String act : ORDERS) {
            filed().when(order(act, NEXT_WEEK, WANG, STRANGER))
                    .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        }
    }

    @Test
    void an_order_is_not_given_by_the_recused() {
        for (String act : ORDERS) {
            filed().did(askRecusal(LI), decideRecusal(LI, true))
                    .when(order(act, NEXT_WEEK, WANG, LI))
                    .refused("officer-recused", "处罚法43(1)");
        }
    }

    @Test
    void what_two_certified_officers_do_is_recorded_and_makes_them_investigators() {
        Story story = filed();
        RECORDS.forEach(act -> story.did(onSite(act, WANG, ZHAO)));
        ORDERS.forEach(act -> story.did(order(act, NEXT_WEEK, WANG, ZHAO)));
        assertThat(story.matter().facts().investigators()).contains(ZHAO);
    }

    @Test
    void a_correction_has_its_day() {
        filed().when(order("order-correction", null, WANG, LI)).refused("due-day-missing", "处罚法28(1)");
    }

    @Test
    void a_correction_is_not_due_yesterday() {
        filed().when(order("order-correction", LocalDate.of(2026, 3, 1), WANG, LI))
                .refused("due-day-missing", "处罚法28(1)");
    }

    @Test
    void measures_bind_at_once() {
        filed().did(summon()).when(order("order-measures", null, WANG, LI)).recorded();
    }

    @Test
    void evidence_is_taken_by_two() {
        filed().when(evidence("照片", WANG)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void evidence_is_taken_by_certified_officers() {
        filed().when(evidence("照片", WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void evidence_is_not_taken_by_the_recused() {
        filed().did(askRecusal(LI), decideRecusal(LI, true))
                .when(evidence("照片", WANG, LI))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void evidence_is_not_taken_tomorrow() {
        filed().when(evidenceCollected(LocalDate.of(2026, 3, 3), "照片")).refused("collected-in-future", "处罚法46(2)");
    }

    @Test
    void evidence_is_registered_once() {
        filed().did(evidence("照片")).when(evidence("照片")).refused("evidence-twice", "内部规则");
    }

    @Test
    void evidence_after_the_decision_proves_nothing() {
        awaitingSeal(fine(20_000)).when(evidence("新照片")).refused("collected-after-decision", "行诉证据规定60(一)");
    }

    @Test
    void evidence_against_a_party_still_undecided_is_taken() {
        bothReady().did(decide("p1", fine(100_000))).when(evidence("张某的签字")).recorded();
    }

    private static Photo photo(String name, UUID by) {
        return new Photo(
                id(name),
                new StoredRef(String.format("%064x", name.hashCode()), 2048, "image/jpeg"),
                LocalDateTime.of(2026, 3, 2, 9, 5),
                by);
    }

    private static Deed photos(List<UUID> officers, Photo... photos) {
        return Deed.of("add-photos", new AddPhotos(EvidenceKind.OBJECT, officers, 2, List.of(photos)), "case");
    }

    private static Deed photos(Photo... photos) {
        return photos(List.of(WANG, LI), photos);
    }

    @Test
    void twenty_photographs_are_twenty_pieces_of_evidence_in_one_act() {
        Photo[] twenty = IntStream.range(0, 20)
                .mapToObj(i -> photo("照片" + i, i % 2 == 0 ? WANG : LI))
                .toArray(Photo[]::new);
        Story story = filed();
        story.when(photos(twenty)).recorded();
        assertThat(story.matter().facts().evidence().items()).hasSize(20);
        story.did(conclude(penalty("p1", fine(20_000))));
    }

    @Test
    void photographs_are_taken_by_two_certified_officers_who_may() {
        filed().when(photos(List.of(WANG), photo("甲", WANG))).refused("two-officers", "处罚法42(1)");
        filed().when(photos(List.of(WANG, STRANGER), photo("甲", WANG)))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        filed().did(askRecusal(LI), decideRecusal(LI, true))
                .when(photos(photo("甲", WANG)))
                .refused("officer-recused", "处罚法43(1)");
        filed().when(photos(photo("甲", ZHAO))).refused("photographer-not-among-takers", "处罚法42(1)", "行诉证据规定12");
    }

    @Test
    void a_sheet_holds_photographs_and_nothing_else() {
        filed().when(photos()).refused("no-photos", "处罚法46(1)");
        Photo film = new Photo(
                id("录像"), new StoredRef("1".repeat(64), 9, "video/mp4"), LocalDateTime.of(2026, 3, 2, 9, 5), WANG);
        filed().when(photos(film)).refused("not-a-photo", "内部规则");
    }

    @Test
    void a_page_holds_two_or_four() {
        filed().when(Deed.of(
                        "add-photos",
                        new AddPhotos(EvidenceKind.OBJECT, List.of(WANG, LI), 3, List.of(photo("甲", WANG))),
                        "case"))
                .refused("per-page-unknown", "内部规则");
    }

    @Test
    void a_photograph_is_registered_once() {
        filed().did(photos(photo("甲", WANG))).when(photos(photo("甲", WANG))).refused("evidence-twice", "内部规则");
        filed().when(photos(photo("甲", WANG), photo("甲", WANG))).refused("evidence-twice", "内部规则");
    }

    @Test
    void nobody_photographs_tomorrow() {
        Photo early = new Photo(
                id("甲"), new StoredRef("1".repeat(64), 9, "image/png"), LocalDateTime.of(2026, 3, 3, 9, 5), WANG);
        filed().when(photos(early)).refused("taken-in-future", "处罚法46(2)");
    }

    @Test
    void photographs_after_the_decision_prove_nothing() {
        awaitingSeal(fine(20_000)).when(photos(photo("甲", WANG))).refused("collected-after-decision", "行诉证据规定60(一)");
    }

    @Test
    void there_is_no_penalty_without_evidence() {
        filed().when(conclude(penalty("p1", fine(20_000)))).refused("no-evidence", "处罚法40");
    }

    @Test
    void that_nothing_was_proved_can_be_concluded_without_evidence() {
        filed().when(conclude(without("p1", Outcome.NOT_ESTABLISHED))).recorded();
    }

    @Test
    void a_penalty_names_its_sanctions() {
        filed().did(evidence("照片")).when(conclude(penalty("p1"))).refused("sanction-missing", "处罚法57(1)");
    }

    @Test
    void a_fine_names_its_amount() {
        filed().did(evidence("照片"))
                .when(conclude(penalty("p1", new Sanction(SanctionKind.FINE, null, null))))
                .refused("sanction-missing", "处罚法57(1)");
    }

    @Test
    void a_warning_has_no_amount() {
        filed().did(evidence("照片"))
                .when(conclude(penalty("p1", money(SanctionKind.WARNING, 100))))
                .refused("sanction-missing", "处罚法57(1)");
    }

    @Test
    void no_penalty_carries_no_sanction() {
        filed().did(evidence("照片"))
                .when(conclude(new PartyFinding("p1", Outcome.MINOR, List.of(V1), List.of(fine(100)))))
                .refused("sanction-missing", "处罚法57(1)");
    }

    @Test
    void nobody_is_fined_twice_in_one_finding() {
        filed().did(evidence("照片"))
                .when(conclude(penalty("p1", fine(100), fine(200))))
                .refused("sanction-missing", "处罚法57(1)");
    }

    @Test
    void a_report_says_something() {
        filed().did(endParty("p1", EndGround.NOT_LIABLE)).when(conclude()).refused("finding-missing", "处罚法57(1)");
    }

    @Test
    void nobody_is_left_out_of_the_report() {
        filed(unit("甲"), person("乙"))
                .did(evidence("照片"))
                .when(conclude(penalty("p1", fine(20_000))))
                .refused("party-left-out", "处罚法57(1)");
    }

    @Test
    void a_report_is_about_parties_under_investigation() {
        filed(unit("甲"), person("乙"))
                .did(evidence("照片"), endParty("p2", EndGround.DIED))
                .when(conclude(penalty("p1", fine(20_000)), penalty("p2", fine(20_000))))
                .refused("finding-of-another-stage", "内部规则");
    }

    @Test
    void a_report_is_made_by_certified_officers() {
        general()
                .did(lead(), file(WANG, FENG_CERTIFIED_UNTIL_9_MARCH), evidence("照片"))
                .on("2026-03-10")
                .when(conclude(penalty("p1", fine(20_000))))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void a_report_is_not_made_by_the_recused() {
        filed().did(evidence("照片"), askRecusal(LI), decideRecusal(LI, true))
                .when(conclude(penalty("p1", fine(20_000))))
                .refused("officer-recused", "处罚法43(1)");
    }
}
