package org.tiean.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.GeneralProcedure;
import org.tiean.casework.penalty.SummaryProcedure;
import org.tiean.casework.view.MatterView.OfferView;

class UsualTest {
    private static OfferView offer(String act, boolean open, boolean now) {
        return new OfferView(
                act,
                act,
                List.of(),
                "p1",
                "",
                open,
                now,
                "",
                "act",
                false,
                false,
                true,
                Usual.rare(act, open, true),
                List.of(),
                List.of());
    }

    @Test
    void a_paper_that_waits_for_its_seal_comes_before_all_else() {
        assertThat(Stream.of(offer("defend", true, true), offer("decide", true, true), offer("seal", true, true))
                        .sorted(Usual.FIRST)
                        .map(OfferView::act))
                .containsExactly("seal", "decide", "defend");
    }

    @Test
    void open_doors_come_before_closed_ones_and_those_of_later_stages_after_both() {
        assertThat(Stream.of(offer("pay", false, false), offer("decide", false, true), offer("defend", true, true))
                        .sorted(Usual.FIRST)
                        .map(OfferView::act))
                .containsExactly("defend", "decide", "pay");
    }

    @Test
    void a_second_notice_is_worth_a_line_once_it_is_open() {
        assertThat(Usual.rare("inform-again", false, true)).isTrue();
        assertThat(Usual.rare("inform-again", true, true)).isFalse();
    }

    @Test
    void evidence_is_usual_until_the_investigation_has_ended() {
        assertThat(Usual.rare("add-evidence", true, false)).isFalse();
        assertThat(Usual.rare("add-evidence", true, true)).isTrue();
    }

    @Test
    void what_only_the_party_can_bring_about_is_nobodys_task() {
        assertThat(Usual.isTask(offer("ask-hearing", true, true))).isFalse();
        assertThat(Usual.isTask(offer("decide", true, true))).isTrue();
    }

    /** An act without a place would stand behind all others for ever. */
    @Test
    void every_act_of_the_procedures_has_its_place() {
        assertThat(Stream.of(GeneralProcedure.V2021, SummaryProcedure.V2021)
                        .flatMap(procedure -> procedure.rules().stream())
                        .filter(rule -> !rule.opensMatter())
                        .map(rule -> rule.act())
                        .filter(act -> !Usual.hasPlace(act)))
                .isEmpty();
    }
}
