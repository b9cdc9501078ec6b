package org.tiean.casework.penalty.weighing;

import static org.tiean.casework.penalty.Conditions.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Situation;

/** What a finding may not be, whichever act sets it (处罚法29–34). */
public final class Weighed {
    private static final String TWICE = "同一违法行为已经罚款，不得再次罚款；其他种类的处罚不受影响";

    private Weighed() {}

    /**
     * @param findings what the act finds against each party
     * @param endedOn the day the act says the violation ended, null where the lead has it
     */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> weighed(
            RuleBuilder<PenaltyCase, A> rule,
            BiFunction<Situation<PenaltyCase>, A, List<PartyFinding>> findings,
            Function<A, @Nullable LocalDate> endedOn) {
        return notTwice(rule, findings, endedOn)
                .provided(
                        "lower-fine-chosen", "处罚法29", "同一违法行为违反多个规定的，按照罚款数额高的规定处罚", (at, act) -> each(at, act, findings)
                                .noneMatch(one -> choseLower(at, one)))
                .provided("competing-both-punished", "处罚法29", "同一违法行为违反多个规定的，只按其中罚款数额高的一个处罚", (at, act) -> each(
                                at, act, findings)
                        .allMatch(Weighed::takesOne))
                .provided("below-minimum", "处罚法30;处罚法31;处罚法32", "罚款低于法定最低数额的，是减轻处罚，须有法定减轻情节", (at, act) -> each(
                                at, act, findings)
                        .noneMatch(one -> belowWithoutGround(at, one)))
                .provided("mitigated-without-ground", "处罚法30;处罚法31;处罚法32", "减轻处罚的，须写明法定情节", (at, act) -> each(
                                at, act, findings)
                        .allMatch(one -> weighing(one).degree() != Degree.MITIGATED
                                || !weighing(one).reasons().isEmpty()))
                .provided("for-persons-only", "处罚法30;处罚法31", "未成年、精神病人、智力残疾人的情形只适用于自然人", (at, act) -> each(
                                at, act, findings)
                        .allMatch(one -> at.facts().party(one.strand()).person()
                                || (!one.outcome().ofPersons()
                                        && weighing(one).reasons().stream().noneMatch(LessenGround::ofPersons))))
                .provided("not-first", "处罚法33(1)", "回溯期内因同类违法行为受过处罚，不是初次违法", (at, act) -> each(at, act, findings)
                        .filter(one -> one.outcome() == Outcome.FIRST_OFFENCE)
                        .allMatch(one -> isFirst(at, one.strand(), one.violations(), null)));
    }

    /** What the act finds against each party does not fine the same act twice. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> notTwice(
            RuleBuilder<PenaltyCase, A> rule,
            BiFunction<Situation<PenaltyCase>, A, List<PartyFinding>> findings,
            Function<A, @Nullable LocalDate> endedOn) {
        return rule.provided("second-fine", "处罚法29", TWICE, (at, act) -> each(at, act, findings)
                .noneMatch(one -> finedBefore(at, one.strand(), one.finding(0), ended(at, endedOn.apply(act)))));
    }

    /** The finding that stands against the party does not fine the same act twice. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> onceOnly(RuleBuilder<PenaltyCase, A> rule) {
        return rule.when("second-fine", "处罚法29", TWICE, (at, act) -> {
            Finding finding = party(at).finding();
            return finding == null || !finedBefore(at, at.owner(), finding, ended(at, null));
        });
    }

    /** No penalty for the same violation within the months that count. */
    public static boolean isFirst(
            Situation<PenaltyCase> at, String strand, List<String> violations, @Nullable Integer months) {
        LocalDate since =
                at.day().minusMonths(months == null ? at.scene().tables().firstOffenceMonths() : months);
        return earlier(at, strand)
                .filter(one -> shares(one.violations(), violations))
                .allMatch(one -> one.decidedOn().isBefore(since));
    }

    private static boolean finedBefore(
            Situation<PenaltyCase> at, String strand, Finding finding, @Nullable LocalDate ended) {
        return !finding.fine().isZero()
                && earlier(at, strand)
                        .filter(one -> !one.fine().isZero())
                        .anyMatch(one -> finding.weighing().saysSame(one.matter())
                                || (shares(one.violations(), finding.violations())
                                        && ended != null
                                        && ended.equals(one.endedOn())));
    }

    private static boolean choseLower(Situation<PenaltyCase> at, PartyFinding one) {
        Competition competition = weighing(one).competition();
        if (competition == null) {
            return false;
        }
        Optional<Scene.Range> taken = range(at, one, competition.taken(), competition.overdue());
        return taken.isPresent()
                && competition.violations().stream()
                        .flatMap(code -> range(at, one, code, competition.overdue()).stream())
                        .anyMatch(other -> isHigher(other, taken.get()));
    }

    /** By the upper ends; where these are equal, by the lower ones. */
    private static boolean isHigher(Scene.Range one, Scene.Range other) {
        int byMost = one.max().compareTo(other.max());
        return byMost > 0 || (byMost == 0 && one.min().compareTo(other.min()) > 0);
    }

    private static boolean takesOne(PartyFinding one) {
        Competition competition = weighing(one).competition();
        return competition == null
                || (competition.violations().contains(competition.taken())
                        && one.violations().contains(competition.taken())
                        && competition.violations().stream()
                                .noneMatch(code -> !code.equals(competition.taken())
                                        && one.violations().contains(code)));
    }

    private static boolean belowWithoutGround(Situation<PenaltyCase> at, PartyFinding one) {
        Fen fine = one.finding(0).fine();
        boolean mitigated = weighing(one).degree() == Degree.MITIGATED
                && !weighing(one).reasons().isEmpty();
        return !fine.isZero()
                && !mitigated
                && !one.violations().isEmpty()
                && one.violations().stream().allMatch(code -> lowest(at, one, code)
                        .filter(lowest -> fine.compareTo(lowest) < 0)
                        .isPresent());
    }

    private static <A> Stream<PartyFinding> each(
            Situation<PenaltyCase> at, A act, BiFunction<Situation<PenaltyCase>, A, List<PartyFinding>> findings) {
        return findings.apply(at, act).stream()
                .filter(one -> at.facts().parties().containsKey(one.strand()));
    }

    private static Weighing weighing(PartyFinding one) {
        return one.weighing() == null ? Weighing.NONE : one.weighing();
    }

    private static Stream<Scene.Earlier> earlier(Situation<PenaltyCase> at, String strand) {
        return at.scene().tables().earlier(at.facts().party(strand).party()).stream()
                .filter(one -> !one.decidedOn().isAfter(at.day()));
    }

    private static Optional<Fen> lowest(Situation<PenaltyCase> at, PartyFinding one, String violation) {
        return Stream.of(false, true)
                .flatMap(overdue -> range(at, one, violation, overdue).stream())
                .map(Scene.Range::min)
                .min(Fen::compareTo);
    }

    private static Optional<Scene.Range> range(
            Situation<PenaltyCase> at, PartyFinding one, String violation, boolean overdue) {
        return at.scene()
                .tables()
                .fine(violation, at.facts().party(one.strand()).person(), overdue);
    }

    private static @Nullable LocalDate ended(Situation<PenaltyCase> at, @Nullable LocalDate found) {
        PenaltyCase.Lead lead = at.facts().lead();
        return found != null || lead == null ? found : lead.violationEndedOn();
    }

    private static boolean shares(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
