package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.appraisal.EntrustAppraisal;
import org.tiean.casework.penalty.appraisal.RecordAppraisal;
import org.tiean.casework.penalty.appraisal.TellAppraisal;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.inquiry.CopyEvidence;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import org.tiean.casework.penalty.inquiry.Sample;
import org.tiean.procedure.StrandKind;

/** Samples, copies, and what a laboratory says of them. */
class SamplingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Deed sample(int items, List<String> parties, UUID... officers) {
        return Deed.of(
                "sample",
                new Sample(List.of(officers), "2026-03-02T09:00", "2026-03-02T09:30", items, parties),
                "case");
    }

    private static Deed copy(String name, LocalDate on, int items, boolean checked, UUID... officers) {
        return Deed.of(
                "copy-evidence",
                new CopyEvidence(id(name), EvidenceKind.DOCUMENT, on, List.of(officers), items, checked, FILE),
                "case");
    }

    private static Deed copy(String name) {
        return copy(name, TODAY, 1, true, WANG, LI);
    }

    static Deed entrust(int items, String due) {
        return Deed.of("entrust-appraisal", new EntrustAppraisal(items, LocalDate.parse(due)), "case");
    }

    private static Deed report(
            String name,
            LocalDate on,
            boolean complete,
            @org.jspecify.annotations.Nullable StoredRef file,
            UUID... by) {
        return Deed.of("record-appraisal", new RecordAppraisal(id(name), on, List.of(by), complete, file), "a1");
    }

    private static Deed report() {
        return report("鉴定意见", TODAY, true, FILE, WANG, LI);
    }

    private static Deed tell(String... parties) {
        return Deed.of("tell-appraisal", new TellAppraisal(List.of(parties)), "a1");
    }

    private static Story entrusted() {
        return filed().did(sample(2, List.of(), WANG, LI), entrust(2, "2026-03-20"));
    }

    @Test
    void samples_go_to_a_laboratory_and_the_party_is_told_what_it_found() {
        Story story = entrusted().did(report());
        assertThat(story.matter().facts().evidence().items()).hasSize(1);
        story.when(tell("p1")).recorded();
        assertThat(story.open(StrandKind.APPRAISAL)).isEmpty();
    }

    @Test
    void samples_are_taken_by_two_certified_officers_who_may() {
        filed().when(sample(1, List.of(), WANG, WANG)).refused("two-officers", "处罚法42(1)");
        filed().when(sample(1, List.of(), WANG, STRANGER)).refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        filed().did(askRecusal(LI), decideRecusal(LI, true))
                .when(sample(1, List.of(), WANG, LI))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void a_voucher_names_samples_and_the_one_they_were_taken_from() {
        filed().when(sample(0, List.of(), WANG, LI)).refused("list-empty", "处罚法56");
        filed().when(sample(1, List.of("p7"), WANG, LI)).refused("addressee-unknown", "内部规则");
        filed(unit("甲"), person("乙"))
                .when(sample(1, List.of("p1", "p2"), WANG, LI))
                .refused("one-party-sampled", "处罚法56");
    }

    @Test
    void copies_are_made_by_two_certified_officers_who_may() {
        filed().when(copy("台账", TODAY, 1, true, WANG)).refused("two-officers", "处罚法42(1)");
        filed().when(copy("台账", TODAY, 1, true, WANG, STRANGER))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        filed().did(askRecusal(LI), decideRecusal(LI, true)).when(copy("台账")).refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void a_copy_that_nobody_compared_is_none() {
        filed().when(copy("台账", TODAY, 1, false, WANG, LI)).refused("copy-not-compared", "行诉证据规定10(1)");
        filed().when(copy("台账", TODAY, 0, true, WANG, LI)).refused("list-empty", "行诉证据规定10(1)");
        filed().when(copy("台账", TODAY.plusDays(1), 1, true, WANG, LI)).refused("collected-in-future", "处罚法46(2)");
        filed().did(copy("台账")).when(copy("台账")).refused("evidence-twice", "内部规则");
        awaitingSeal(fine(20_000)).when(copy("台账")).refused("collected-after-decision", "行诉证据规定60(一)");
    }

    @Test
    void a_mandate_names_things_and_a_day() {
        filed().when(entrust(0, "2026-03-20")).refused("list-empty", "行诉证据规定14");
        filed().when(entrust(1, "2026-03-01")).refused("due-day-missing", "行诉证据规定14");
    }

    @Test
    void an_opinion_is_whole_and_on_file() {
        entrusted().when(report("鉴定意见", TODAY, true, null, WANG, LI)).refused("report-missing", "行诉证据规定14");
        entrusted()
                .when(report("鉴定意见", TODAY, false, FILE, WANG, LI))
                .refused("report-incomplete", "行诉证据规定14", "行诉证据规定62");
        entrusted()
                .when(report("鉴定意见", TODAY.plusDays(1), true, FILE, WANG, LI))
                .refused("collected-in-future", "处罚法46(2)");
        entrusted().did(evidence("鉴定意见")).when(report()).refused("evidence-twice", "内部规则");
    }

    @Test
    void an_opinion_is_received_by_two_certified_officers_who_may() {
        entrusted().when(report("甲", TODAY, true, FILE, WANG)).refused("two-officers", "处罚法42(1)");
        entrusted()
                .when(report("甲", TODAY, true, FILE, WANG, STRANGER))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
        entrusted().did(askRecusal(LI), decideRecusal(LI, true)).when(report()).refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void an_opinion_after_the_decision_proves_nothing() {
        ready(fine(20_000))
                .did(entrust(1, "2026-03-20"), decide("p1", fine(20_000)))
                .when(report())
                .refused("collected-after-decision", "行诉证据规定60(一)");
    }

    @Test
    void an_opinion_is_told_to_the_parties_of_the_case() {
        entrusted().did(report()).when(tell("p9")).refused("addressee-unknown", "内部规则");
    }

    @Test
    void a_case_is_not_closed_over_an_opinion_nobody_was_told() {
        Story story = filed().did(entrust(1, "2026-03-20"), endParty("p1", EndGround.NOT_LIABLE));
        story.when(close()).refused("appraisal-open", "行诉证据规定62", "内部规则");
        story.did(Deed.of("withdraw-appraisal", new Note(), "a1")).when(close()).recorded();
    }
}
