package org.tiean.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.view.MatterView.LadderStep;
import org.tiean.law.Laws;

class LadderTest {
    private static final Laws LAWS = new Laws();
    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);

    private static List<LadderStep> on(String term, LocalDate today) {
        var row = LAWS.deadline(term, DUE).orElseThrow();
        return Ladder.of(DUE, row, today, LAWS.calendar());
    }

    @Test
    void a_duty_warns_before_its_end_on_it_and_after_it_and_one_step_is_now() {
        var early = on("penalty-decision", DUE.minusDays(80));
        assertThat(early).extracting(LadderStep::state).containsOnly("ahead");
        assertThat(early).last().isEqualTo(new LadderStep("逾期", DUE.plusDays(1), "ahead"));
        assertThat(on("penalty-decision", DUE).stream()
                        .filter(step -> step.state().equals("now")))
                .singleElement()
                .extracting(LadderStep::label)
                .isEqualTo("到期");
        assertThat(on("penalty-decision", DUE.plusDays(9)))
                .last()
                .extracting(LadderStep::state)
                .isEqualTo("now");
        assertThat(early).extracting(LadderStep::label).anyMatch(label -> label.startsWith("提前"));
    }

    @Test
    void a_right_of_the_party_only_ends() {
        assertThat(on("hearing-request", DUE.minusDays(1))).containsExactly(new LadderStep("期满", DUE, "ahead"));
    }
}
