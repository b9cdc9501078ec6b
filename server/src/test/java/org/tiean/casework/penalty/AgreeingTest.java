package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.SpotDeeds.unpaidOnSpot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.payment.AgreeExecution;
import org.tiean.casework.penalty.payment.Instalment;
import org.tiean.kernel.Fen;

/** Execution agreements (强制法42) about a fine of 3,000, decided in the ordinary way or on the spot. */
class AgreeingTest {
    private static final String DAY = "2026-04-07";
    private static final Instalment MAY = by("2026-05-31", 1_000);

    private static Story unpaidOrdinarily() {
        return unpaid(3_000);
    }

    /** Reminded and told of a surcharge of 900. */
    private static Story surcharged(Story unpaid) {
        Story story = unpaid.did(remind("p1")).did(sent(Forms.REMINDER, "p1"));
        String day = story.party("p1")
                .performance()
                .shares()
                .get(0)
                .due()
                .plusDays(10)
                .toString();
        return story.on(day)
                .did(impose("p1", 900, day))
                .did(sent(Forms.SURCHARGE, "p1"))
                .on(DAY);
    }

    private static void both(Consumer<Story> told) {
        told.accept(surcharged(unpaidOrdinarily()));
        told.accept(surcharged(unpaidOnSpot()));
    }

    /** 600 of the surcharge let go: 3,300 in two parts. */
    private static Deed agreed() {
        return agree("p1", 600, MAY, by("2026-06-30", 2_300));
    }

    private static Deed agreeing(long waived, boolean remedied, boolean harmless, Instalment... parts) {
        return Deed.of(
                "agree-execution",
                new AgreeExecution(List.of(parts), Fen.yuan(waived), remedied, harmless, null),
                "p1");
    }

    @Test
    void who_keeps_it_owes_what_was_agreed_and_nothing_accrues_meanwhile() {
        both(story -> {
            story.did(agreed());
            assertThat(story.party("p1").remaining()).isEqualTo(Fen.yuan(3_300));
            assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 6, 30));
            Fen accrued = story.party("p1").accruable(LocalDate.parse(DAY).plusDays(1));
            assertThat(story.party("p1").accruable(LocalDate.of(2026, 5, 31))).isEqualTo(accrued);
            story.did(sent(Forms.AGREEMENT, "p1"))
                    .on("2026-05-29")
                    .did(pay("p1", 1_000))
                    .on("2026-06-30")
                    .did(pay("p1", 2_300));
            assertThat(story.stage("p1")).isEqualTo("SETTLED");
        });
    }

    @Test
    void an_agreement_belongs_to_enforcement_that_has_begun() {
        for (Story story : List.of(unpaidOrdinarily(), unpaidOnSpot())) {
            story.when(agree("p1", 0, by("2026-05-31", 3_000))).refused("enforcement-not-begun", "强制法42(1)");
        }
    }

    @Test
    void it_waits_for_a_surcharge_to_arrive() {
        for (Story unpaid : List.of(unpaidOrdinarily(), unpaidOnSpot())) {
            Story story =
                    unpaid.did(remind("p1")).did(sent(Forms.REMINDER, "p1")).on(DAY);
            long accrued = story.party("p1").accruable(LocalDate.parse(DAY)).value() / 100;
            story.did(impose("p1", accrued, DAY))
                    .when(agree("p1", accrued, by("2026-05-31", 3_000)))
                    .refused("surcharge-unserved", "内部规则");
        }
    }

    @Test
    void nobody_else_is_harmed_and_the_fine_itself_is_never_let_go() {
        both(story -> {
            story.when(agreeing(0, true, false, by("2026-06-30", 3_900))).refused("agreement-harms-others", "强制法42(1)");
            story.when(agreeing(600, false, true, by("2026-06-30", 3_300)))
                    .refused("waived-without-remedy", "强制法42(1)");
            story.when(agreeing(0, false, true, by("2026-06-30", 3_900))).recorded();
        });
        both(story -> {
            Party party = story.party("p1");
            long most = party.performance()
                            .imposed()
                            .plus(party.accruable(LocalDate.parse(DAY)))
                            .value()
                    / 100;
            story.when(agree("p1", most + 1, by("2026-06-30", 3_000)))
                    .refused("more-waived-than-surcharge", "强制法42(1)");
            story.when(agree("p1", most, by("2026-06-30", 3_000))).recorded();
        });
    }

    @Test
    void its_parts_are_what_is_left_one_after_the_other() {
        both(story -> {
            story.when(agree("p1", 600, MAY)).refused("agreement-does-not-add-up", "强制法42(1)", "内部规则");
            story.when(agree("p1", 600, by("2026-06-30", 2_300), MAY))
                    .refused("agreement-out-of-order", "强制法42(1)", "内部规则");
        });
    }

    @Test
    void whether_it_moves_the_window_of_the_court_is_doubtful() {
        both(story -> story.when(agree("p1", 600, MAY, by("2027-03-31", 2_300)))
                .warned("agreement-outlasts-window", "强制法53"));
    }

    @Test
    void it_is_the_head_s_and_so_is_going_on() {
        both(story -> {
            story.when(agreed().unsigned()).refused("agreement-not-approved", "内部规则");
            story.did(agreed())
                    .on("2026-06-01")
                    .when(resumeExecution("p1").unsigned())
                    .refused("resumption-not-approved", "内部规则");
        });
    }

    @Test
    void as_long_as_it_is_in_force_nothing_else_is_undertaken() {
        both(story -> {
            story.did(askDeferral("p1"), demand("p1"))
                    .did(sent(Forms.DEMAND, "p1"))
                    .did(agreed());
            story.when(agreed()).refused("agreement-running", "强制法42(2)");
            story.when(demand("p1")).refused("agreement-running", "强制法42(2)");
            story.when(grantDeferral("p1", by("2026-12-31", 3_000))).refused("agreement-running", "强制法42(2)");
            long more = story.party("p1").accruable(LocalDate.parse(DAY)).value() / 100;
            story.when(impose("p1", more, DAY)).refused("agreement-running", "强制法42(2)");
            story.when(remind("p1")).refused("payment-term-running", "处罚法67(3)");
            story.on("2026-10-26").when(applyToCourt("p1")).refused("agreement-running", "强制法42(2)");
        });
    }

    @Test
    void before_the_court_it_is_the_court_s() {
        both(story -> story.did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-10-26")
                .did(applyToCourt("p1"))
                .when(agree("p1", 900, by("2026-11-30", 3_000)))
                .refused("already-before-court", "强制法42(1)", "内部规则"));
    }

    @Test
    void who_does_not_keep_it_owes_everything_again_and_enforcement_goes_on() {
        both(story -> {
            story.when(resumeExecution("p1")).refused("no-agreement", "强制法42(2)");
            story.did(agreed()).on("2026-05-31").when(resumeExecution("p1")).refused("agreement-kept", "强制法42(2)");
            story.on("2026-06-01").did(resumeExecution("p1"));
            assertThat(story.party("p1").remaining()).isEqualTo(Fen.yuan(3_900));
            assertThat(story.party("p1").overdue(LocalDate.of(2026, 6, 1))).isTrue();
            story.when(remind("p1")).recorded();
            Fen one = story.party("p1").accruable(LocalDate.of(2026, 6, 1));
            assertThat(story.party("p1").accruable(LocalDate.of(2026, 6, 2))).isEqualTo(one.plus(Fen.yuan(90)));
        });
    }

    @Test
    void one_made_void_before_it_reached_the_party_leaves_everything_as_it_was() {
        both(story -> {
            LocalDate due = story.term("fine-payment", "p1").due();
            Fen accrued = story.party("p1").accruable(LocalDate.of(2026, 4, 20));
            story.did(agreed(), voidPaper(Forms.AGREEMENT, "p1"));
            assertThat(story.term("fine-payment", "p1").due()).isEqualTo(due);
            assertThat(story.party("p1").remaining()).isEqualTo(Fen.yuan(3_900));
            assertThat(story.party("p1").accruable(LocalDate.of(2026, 4, 20))).isEqualTo(accrued);
        });
    }
}
