package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.view.MoneyViews;
import org.tiean.casework.view.MoneyViews.MoneyLine;
import org.tiean.law.Laws;

/** Test vectors of the law's money and days: a decision received on Monday 2 March 2026. */
class MoneyVectorsTest {
    private static final Laws LAWS = new Laws();

    private static Story received(Sanction... sanctions) {
        return informed(sanctions).did(waiveAll("p1"), decide("p1", sanctions)).did(sent(DECISION, "p1"));
    }

    private static MoneyLine on(String day, Story story) {
        return MoneyViews.of(story.matter(), LocalDate.parse(day), LAWS).get(0);
    }

    @Test
    void payment_is_due_on_the_fifteenth_day() {
        assertThat(on("2026-03-17", received(fine(100_000))).payBy()).isEqualTo(LocalDate.parse("2026-03-17"));
        assertThat(on("2026-03-17", received(fine(100_000))).overdue()).isFalse();
        assertThat(on("2026-03-18", received(fine(100_000))).overdue()).isTrue();
    }

    @Test
    void the_cap_bites_on_the_thirty_fourth_day() {
        assertThat(on("2026-04-19", received(fine(100_000))).accruable()).isEqualTo("9900000");
        assertThat(on("2026-04-20", received(fine(100_000))).accruable()).isEqualTo("10000000");
        assertThat(on("2026-10-20", received(fine(100_000))).accruable()).isEqualTo("10000000");
    }

    @Test
    void the_court_is_asked_in_the_three_months_after_the_six() {
        MoneyLine line = on("2026-10-08", received(fine(100_000)));
        assertThat(line.window())
                .isEqualTo(new MoneyViews.Window(LocalDate.parse("2026-09-02"), LocalDate.parse("2026-12-02"), "open"));
        assertThat(line.demandBy()).isEqualTo(LocalDate.parse("2026-11-17"));
    }

    @Test
    void a_demand_served_on_its_last_day_leaves_the_last_day_of_the_window() {
        received(fine(100_000))
                .on("2026-11-17")
                .did(demand("p1"))
                .did(sent(Forms.DEMAND, "p1"))
                .on("2026-12-01")
                .when(applyToCourt("p1"))
                .refused("demand-term-running", "强制法54", "强制法69")
                .on("2026-12-02")
                .when(applyToCourt("p1"))
                .recorded();
    }

    @Test
    void after_the_window_there_is_no_day_for_a_demand() {
        MoneyLine line = on("2026-12-03", received(fine(100_000)));
        assertThat(line.demandBy()).isNull();
        assertThat(line.window()).extracting(MoneyViews.Window::state).isEqualTo("missed");
    }

    @Test
    void every_sanction_names_its_proof_and_whether_it_is_there() {
        MoneyLine line = on("2026-03-02", received(Sanction.warning(), fine(100_000)));
        assertThat(line.sanctions())
                .extracting(MoneyViews.Proof::label, MoneyViews.Proof::done)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("警告", true),
                        org.assertj.core.groups.Tuple.tuple("罚款", false));
    }

    @Test
    void a_plan_shows_what_is_paid_and_what_is_late() {
        Story story = received(fine(30_000))
                .did(askDeferral("p1"), grantDeferral("p1", by("2026-04-30", 10_000), by("2026-05-29", 20_000)))
                .did(pay("p1", 10_000));
        assertThat(on("2026-05-30", story).plan())
                .extracting(MoneyViews.Part::state)
                .containsExactly("paid", "overdue");
    }
}
