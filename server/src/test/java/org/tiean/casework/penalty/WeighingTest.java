package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.inquiry.Conclude;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.casework.penalty.notice.Amend;
import org.tiean.casework.penalty.notice.AmendGround;
import org.tiean.casework.penalty.weighing.Competition;
import org.tiean.casework.penalty.weighing.Degree;
import org.tiean.casework.penalty.weighing.LessenGround;
import org.tiean.casework.penalty.weighing.Weighing;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Scene;

/** 裁量、竞合、一事不二罚 (处罚法29–34), whichever act sets the finding. */
class WeighingTest {
    /** 安法99(一): up to 50,000, overdue 50,000 to 200,000. */
    private static final String SIGNS = "AQSC-099-01";
    /** 安法92(1): 30,000 to 100,000. */
    private static final String FALSE_REPORT = "AQSC-092-01";
    /** 安法97(五): up to 100,000, overdue 100,000 to 200,000. */
    private static final String NOT_TOLD = "AQSC-097-05B";

    private static final UUID UNIT = People.id("某某化工有限公司");

    /** A case, and the act that sets a finding in it. */
    private record Way(Story story, Function<PartyFinding, Deed> act) {
        Story.Attempt tries(PartyFinding finding) {
            return story.when(act.apply(finding));
        }

        Way where(Scene.Earlier... penalties) {
            return new Way(story.where(world -> world.punishedBefore(UNIT, penalties)), act);
        }
    }

    /** The report at the end of the investigation, that on a party added later, and a change of what was proposed. */
    private static Stream<Way> ways() {
        return Stream.of(
                new Way(
                        general().did(lead(LocalDate.of(2026, 1, 15), false), file(), evidence("照片")),
                        finding -> conclude(finding)),
                new Way(
                        general()
                                .did(lead(LocalDate.of(2026, 1, 15), false, person("甲")), file(), evidence("照片"))
                                .did(conclude(new PartyFinding("p1", Outcome.PENALTY, List.of(V1), List.of(fine(100)))))
                                .did(addParty(unit("某某化工有限公司"))),
                        finding -> concludeAdded(on("p2", finding))),
                new Way(
                        general()
                                .did(lead(LocalDate.of(2026, 1, 15), false), file(), evidence("照片"))
                                .did(conclude(penalty("p1", Sanction.warning()))),
                        finding -> Deed.of(
                                "amend",
                                new Amend(
                                        AmendGround.EVIDENCE,
                                        finding.outcome(),
                                        finding.violations(),
                                        finding.sanctions(),
                                        finding.weighing()),
                                "p1")));
    }

    private static PartyFinding on(String strand, PartyFinding finding) {
        return new PartyFinding(
                strand, finding.outcome(), finding.violations(), finding.sanctions(), finding.weighing());
    }

    private static PartyFinding fined(long yuan, String violation, @Nullable Weighing weighing) {
        return new PartyFinding("p1", Outcome.PENALTY, List.of(violation), List.of(fine(yuan)), weighing);
    }

    private static Weighing weighed(Degree degree, LessenGround... grounds) {
        return new Weighing(degree, List.of(grounds), null, null);
    }

    private static Weighing taking(String taken, String... competing) {
        return new Weighing(null, null, null, new Competition(List.of(competing), taken, false));
    }

    @Test
    void the_same_act_on_the_same_day_is_not_fined_twice() {
        ways().forEach(way -> way.where(earlier("2026-02-01", NOT_TOLD, 5_000, "2026-01-15"))
                .tries(fined(8_000, NOT_TOLD, null))
                .refused("second-fine", "处罚法29"));
    }

    @Test
    void an_act_the_officer_calls_the_same_is_not_fined_twice_whatever_it_was_called_before() {
        var same = new Weighing(null, null, List.of(People.id("earlier")), null);
        ways().forEach(way -> way.where(earlier("2026-02-01", SIGNS, 5_000, null))
                .tries(fined(8_000, NOT_TOLD, same))
                .refused("second-fine", "处罚法29"));
    }

    @Test
    void another_kind_of_penalty_stays_possible() {
        var warning = new PartyFinding("p1", Outcome.PENALTY, List.of(NOT_TOLD), List.of(Sanction.warning()));
        ways().forEach(way -> way.where(earlier("2026-02-01", NOT_TOLD, 5_000, "2026-01-15"))
                .tries(warning)
                .recorded());
    }

    @Test
    void a_warning_before_bars_no_fine() {
        ways().forEach(way -> way.where(earlier("2026-02-01", NOT_TOLD, 0, "2026-01-15"))
                .tries(fined(8_000, NOT_TOLD, null))
                .recorded());
    }

    @Test
    void the_same_kind_on_another_day_is_another_act() {
        ways().forEach(way -> way.where(earlier("2026-02-01", NOT_TOLD, 5_000, "2026-01-14"))
                .tries(fined(8_000, NOT_TOLD, null))
                .recorded());
    }

    @Test
    void the_day_the_investigation_found_counts_before_that_of_the_lead() {
        general()
                .did(lead(LocalDate.of(2026, 1, 15), false), file(), evidence("照片"))
                .where(world -> world.punishedBefore(UNIT, earlier("2026-02-01", NOT_TOLD, 5_000, "2026-01-20")))
                .when(Deed.of(
                        "conclude",
                        new Conclude(List.of(fined(8_000, NOT_TOLD, null)), LocalDate.of(2026, 1, 20)),
                        "case"))
                .refused("second-fine", "处罚法29");
    }

    @Test
    void a_fine_that_became_known_later_stops_notice_and_decision() {
        var known = earlier("2026-02-01", V1, 5_000, "2026-01-15");
        Story told = general()
                .did(lead(LocalDate.of(2026, 1, 15), false), file(), evidence("照片"))
                .did(conclude(penalty("p1", fine(20_000))));
        told.where(world -> world.punishedBefore(UNIT, known))
                .when(inform("p1"))
                .refused("second-fine", "处罚法29");
        told.where(world -> world.punishedBefore(UNIT))
                .did(inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .did(amend("p1", AmendGround.DEFENCE, fine(10_000)))
                .where(world -> world.punishedBefore(UNIT, known))
                .when(informAgain("p1"))
                .refused("second-fine", "处罚法29")
                .on("2026-03-10")
                .when(decide("p1", fine(10_000)))
                .refused("second-fine", "处罚法29");
    }

    @Test
    void of_several_norms_the_one_with_the_higher_fine_is_taken() {
        ways().forEach(way -> way.tries(fined(40_000, FALSE_REPORT, taking(FALSE_REPORT, SIGNS, FALSE_REPORT, V1)))
                .recorded());
        ways().forEach(way -> way.tries(fined(8_000, SIGNS, taking(SIGNS, FALSE_REPORT, SIGNS)))
                .refused("lower-fine-chosen", "处罚法29"));
    }

    @Test
    void of_two_equal_maxima_the_higher_minimum_is_the_higher_fine() {
        ways().forEach(way -> way.tries(fined(40_000, FALSE_REPORT, taking(FALSE_REPORT, NOT_TOLD, FALSE_REPORT)))
                .recorded());
        ways().forEach(way -> way.tries(fined(8_000, NOT_TOLD, taking(NOT_TOLD, NOT_TOLD, FALSE_REPORT)))
                .refused("lower-fine-chosen", "处罚法29"));
    }

    @Test
    void after_an_order_that_was_not_obeyed_the_ranges_for_that_are_compared() {
        var overdue = new Weighing(null, null, null, new Competition(List.of(SIGNS, NOT_TOLD), SIGNS, true));
        ways().forEach(way -> way.tries(fined(60_000, SIGNS, overdue)).refused("lower-fine-chosen", "处罚法29"));
    }

    @Test
    void only_the_norm_taken_is_punished() {
        var both = new PartyFinding(
                "p1",
                Outcome.PENALTY,
                List.of(SIGNS, FALSE_REPORT),
                List.of(fine(40_000)),
                taking(FALSE_REPORT, SIGNS, FALSE_REPORT));
        ways().forEach(way -> way.tries(both).refused("competing-both-punished", "处罚法29"));
        ways().forEach(way -> way.tries(fined(40_000, FALSE_REPORT, taking(FALSE_REPORT, SIGNS, V1)))
                .refused("competing-both-punished", "处罚法29"));
        ways().forEach(way -> way.tries(fined(8_000, V2, taking(FALSE_REPORT, SIGNS, FALSE_REPORT)))
                .refused("competing-both-punished", "处罚法29"));
    }

    @Test
    void below_the_minimum_only_with_a_ground_to_mitigate() {
        ways().forEach(way ->
                way.tries(fined(29_999, FALSE_REPORT, null)).refused("below-minimum", "处罚法30", "处罚法31", "处罚法32"));
        ways().forEach(way -> way.tries(fined(29_999, FALSE_REPORT, weighed(Degree.LIGHTER, LessenGround.MERIT)))
                .refused("below-minimum", "处罚法30", "处罚法31", "处罚法32"));
        ways().forEach(way -> way.tries(fined(29_999, FALSE_REPORT, weighed(Degree.MITIGATED, LessenGround.MERIT)))
                .recorded());
        ways().forEach(way -> way.tries(fined(30_000, FALSE_REPORT, null)).recorded());
    }

    @Test
    void who_mitigates_names_the_ground() {
        ways().forEach(way -> way.tries(fined(40_000, FALSE_REPORT, weighed(Degree.MITIGATED)))
                .refused("mitigated-without-ground", "处罚法30", "处罚法31", "处罚法32"));
    }

    @Test
    void a_unit_is_neither_a_child_nor_ill() {
        ways().forEach(way -> way.tries(fined(40_000, FALSE_REPORT, weighed(Degree.LIGHTER, LessenGround.MINOR_AGE)))
                .refused("for-persons-only", "处罚法30", "处罚法31"));
        ways().forEach(way -> way.tries(new PartyFinding("p1", Outcome.UNDER_AGE, List.of(V1), List.of()))
                .refused("for-persons-only", "处罚法30", "处罚法31"));
    }

    @Test
    void whoever_was_punished_for_the_same_kind_does_not_offend_for_the_first_time() {
        var exit = new PartyFinding("p1", Outcome.FIRST_OFFENCE, List.of(NOT_TOLD), List.of());
        ways().forEach(way -> way.where(earlier("2024-03-02", NOT_TOLD, 5_000, null))
                .tries(exit)
                .refused("not-first", "处罚法33(1)"));
        ways().forEach(way -> way.where(earlier("2024-03-01", NOT_TOLD, 5_000, null))
                .tries(exit)
                .recorded());
    }

    @Test
    void how_it_was_weighed_is_part_of_the_finding() {
        Weighing weighing = weighed(Degree.MITIGATED, LessenGround.MERIT);
        Story story = filed().did(evidence("照片"), conclude(fined(29_999, FALSE_REPORT, weighing)));
        org.assertj.core.api.Assertions.assertThat(
                        Objects.requireNonNull(story.party("p1").finding()).weighing())
                .isEqualTo(weighing);
        org.assertj.core.api.Assertions.assertThat(
                        Objects.requireNonNull(story.party("p1").finding()).fine())
                .isEqualTo(Fen.yuan(29_999));
    }
}
