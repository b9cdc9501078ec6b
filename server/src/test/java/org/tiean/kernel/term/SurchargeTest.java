package org.tiean.kernel.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Fen;

class SurchargeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 18);
    private static final Surcharge PLAIN = new Surcharge(Fen.yuan(100_000), FIRST);

    @Test
    void it_grows_by_three_percent_a_day_from_the_first_day() {
        assertThat(PLAIN.on(FIRST.minusDays(1))).isEqualTo(Fen.ZERO);
        assertThat(PLAIN.on(FIRST)).isEqualTo(Fen.yuan(3_000));
    }

    @Test
    void it_stops_at_the_fine_on_the_thirty_fourth_day() {
        assertThat(PLAIN.on(LocalDate.of(2026, 4, 19))).isEqualTo(Fen.yuan(99_000));
        assertThat(PLAIN.on(LocalDate.of(2026, 4, 20))).isEqualTo(Fen.yuan(100_000));
        assertThat(PLAIN.on(LocalDate.of(2027, 1, 1))).isEqualTo(Fen.yuan(100_000));
    }

    @Test
    void nothing_accrues_while_a_review_is_pending() {
        LocalDate accepted = FIRST.plusDays(9);
        LocalDate decided = accepted.plusDays(40);
        var paused = new Surcharge(Fen.yuan(100_000), FIRST, List.of(new Surcharge.Pause(accepted, decided)));
        assertThat(paused.on(accepted.minusDays(1))).isEqualTo(Fen.yuan(27_000));
        assertThat(paused.on(decided.minusDays(1))).isEqualTo(Fen.yuan(27_000));
        assertThat(paused.on(decided)).isEqualTo(Fen.yuan(30_000));
        assertThat(paused.on(decided.plusDays(40))).isEqualTo(Fen.yuan(100_000));
    }

    @Test
    void pauses_that_overlap_count_once() {
        var pause = new Surcharge.Pause(FIRST, FIRST.plusDays(10));
        assertThat(new Surcharge(Fen.yuan(100), FIRST, List.of(pause, pause)).overdueDays(FIRST.plusDays(10)))
                .isEqualTo(1);
    }

    @Property
    void it_never_exceeds_the_fine_and_never_shrinks(
            @ForAll @LongRange(max = 1_000_000_000_00L) long fine, @ForAll @IntRange(max = 400) int day) {
        var surcharge = new Surcharge(new Fen(fine), FIRST);
        Fen today = surcharge.on(FIRST.plusDays(day));
        assertThat(today).isLessThanOrEqualTo(new Fen(fine));
        assertThat(surcharge.on(FIRST.plusDays(day + 1))).isGreaterThanOrEqualTo(today);
    }
}
