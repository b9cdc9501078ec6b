package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Deeds.archive;
import static org.tiean.casework.penalty.Deeds.close;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.sheet.OfflineGround;
import org.tiean.casework.penalty.sheet.RegisterSheet;
import org.tiean.casework.penalty.summary.CashGround;
import org.tiean.casework.penalty.summary.CollectCash;
import org.tiean.casework.penalty.summary.Receipt;
import org.tiean.casework.sheet.SheetSteps;
import org.tiean.casework.sheet.WrittenSheet;
import org.tiean.kernel.Fen;

/** 补录: what was written on a blank sheet without power counts from its own day. */
class SheetTest {
    private static final LocalDate DARK = LocalDate.of(2026, 1, 5);
    private static final String NUMBER = "（莲）应急罚当〔2026〕7号";

    private static WrittenSheet written(long yuan, @Nullable CollectCash cash) {
        return new WrittenSheet(
                DARK,
                OfflineGround.POWER,
                Source.PLAN,
                List.of(People.WANG, People.LI),
                People.id("某某化工有限公司"),
                PartyRole.UNIT,
                List.of(Deeds.V1),
                null,
                List.of(Deeds.fine(yuan)),
                true,
                true,
                Receipt.SIGNED,
                cash,
                null,
                null,
                new StoredRef("0".repeat(64), 9, "application/pdf"));
    }

    private static Deed register(WrittenSheet written, boolean certified) {
        return Deed.of(
                "register-sheet",
                new RegisterSheet(
                        People.id("空白文书"),
                        OfflineGround.POWER,
                        certified,
                        SheetSteps.of(written, false, Forms.ON_THE_SPOT_UNIT, NUMBER),
                        List.of()),
                "case");
    }

    private static Story entered(String today) {
        return Story.given(SummaryProcedure.V2021).on(today).did(OldCase.enter(DARK, Deeds.unit("某某化工有限公司")));
    }

    @Test
    void the_clocks_run_from_the_day_on_the_sheet() {
        Story story = entered("2026-01-08").did(register(written(1_000, null), true));
        assertThat(story.stage("case")).isEqualTo("DECIDED");
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.term("fine-payment", "p1").from()).isEqualTo(DARK);
        assertThat(story.term("review-application", "p1").from()).isEqualTo(DARK);
        assertThat(story.term("summary-decision-agency-record", "case").from()).isEqualTo(DARK);
    }

    @Test
    void it_is_reported_to_the_agency_paid_and_closed_like_any_other() {
        entered("2026-01-06")
                .did(register(written(1_000, null), true))
                .did(Deed.of("report-to-agency", new Note(), "case"))
                .did(MoneyDeeds.pay("p1", 1_000))
                .did(close(), archive("1"));
    }

    @Test
    void cash_taken_in_the_dark_is_to_be_handed_in_from_that_day() {
        var cash = new CollectCash(Fen.yuan(100), CashGround.SMALL, false, "票1", null);
        Story story = entered("2026-01-08").did(register(written(100, cash), true));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
        assertThat(story.term("cash-fine-handover-by-officer", "case").due()).isEqualTo(LocalDate.of(2026, 1, 7));
    }

    @Test
    void a_fine_above_the_limit_was_imposed_all_the_same_and_is_marked() {
        entered("2026-01-08").when(register(written(3_001, null), true)).marked("summary-amount", "处罚法51");
    }

    @Test
    void an_officer_without_a_certificate_that_day_is_marked() {
        entered("2026-01-08")
                .when(register(written(1_000, null), false))
                .marked("officer-not-certified-then", "处罚法42(1)", "处罚法52(1)");
    }

    @Test
    void it_takes_effect_when_a_leader_has_approved_it() {
        entered("2026-01-08")
                .when(register(written(1_000, null), true).unsigned())
                .refused("sheet-not-approved", "内部规则");
    }

    @Test
    void a_sheet_without_a_decision_registers_nothing() {
        entered("2026-01-08")
                .when(Deed.of(
                        "register-sheet",
                        new RegisterSheet(People.id("空白文书"), OfflineGround.NETWORK, true, List.of(), List.of()),
                        "case"))
                .refused("nothing-decided", "处罚法52(2)");
    }
}
