package org.tiean.casework.penalty.payment;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.payment.CourtStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Course;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.casework.penalty.remedy.EndRemedy;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.casework.penalty.remedy.RemedyStage;
import org.tiean.kernel.term.Due;
import org.tiean.procedure.Act;
import org.tiean.procedure.Rule.Shift;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** 申请人民法院强制执行 (强制法53-60): inside its window, after the demand, and what the courts answer. */
public final class Enforcing {
    public static final String WINDOW = "court-enforcement-application";
    public static final String DEMANDED = "demand-before-court";
    private static final String ACCEPTING = "court-accept-enforcement";
    private static final String RULING = "court-enforcement-ruling";
    private static final String AGAINST_DECLINE = "agency-object-to-nonacceptance";
    private static final String AGAINST_REFUSAL = "agency-object-to-refusal";
    private static final String HIGHER_ON_DECLINE = "higher-court-rule-nonacceptance";
    private static final String HIGHER_ON_REFUSAL = "higher-court-rule-refusal";

    /** Every term that means nothing any more once the money is there. */
    public static final List<String> TERMS = List.of(
            WINDOW,
            DEMANDED,
            ACCEPTING,
            RULING,
            AGAINST_DECLINE,
            AGAINST_REFUSAL,
            HIGHER_ON_DECLINE,
            HIGHER_ON_REFUSAL);

    static final Shift[] TO_EXECUTED = shifts(EXECUTED);
    static final Shift[] TO_OVER = shifts(OVER);

    private Enforcing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(apply(), answers(), rules(CourtRules.class), appeal(), higher(), over());
    }

    private static Shift[] shifts(CourtStage to) {
        return Stream.of(CourtStage.values())
                .filter(stage -> !stage.ends())
                .map(stage -> shift(stage, to))
                .toArray(Shift[]::new);
    }

    /** Moves the party's open applications to their end. */
    static Map<String, Stage> ended(Situation<PenaltyCase> at, CourtStage to) {
        return open(at, at.owner()).collect(Collectors.toMap(Strand::id, strand -> to));
    }

    /** Where that holds, the party's applications end, and with them every term of enforcement. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> letGo(
            RuleBuilder<PenaltyCase, A> rule, BiPredicate<Situation<PenaltyCase>, A> when) {
        rule.moves((at, act) -> when.test(at, act) ? ended(at, OVER) : Map.of(), TO_OVER);
        TERMS.forEach(term -> rule.stops(term, (at, act) -> when.test(at, act) ? List.of(at.owner()) : List.of()));
        return rule;
    }

    private static Stream<Strand> open(Situation<PenaltyCase> at, String party) {
        return at.standing().of(StrandKind.ENFORCEMENT).stream()
                .filter(strand -> party.equals(strand.of()))
                .filter(strand -> !CourtStage.valueOf(strand.stage()).ends());
    }

    /** A duty other than money is not performed, or something is past its last day: of the fine, of other money, or a surcharge that was imposed and told. */
    static boolean enforceable(Situation<PenaltyCase> at) {
        Party party = party(at);
        boolean surcharge = !party.performance().imposed().isZero()
                && party.performance().unserved().isZero();
        return !party.unperformed(party.performance()).isEmpty()
                || Performing.overdue(at, at.day())
                || (surcharge && !party.remaining().isZero());
    }

    /** Neither review nor suit can still come, and none is pending (强制法53). */
    static boolean remediesOver(Situation<PenaltyCase> at) {
        Party party = party(at);
        boolean judged = party.recourse().strands().stream()
                .anyMatch(strand -> at.standing().count("conclude-suit", strand) > 0);
        return party.contest() == Contest.NONE
                && (judged || suit(at).map(run -> run.isPastOn(at.day())).orElse(false));
    }

    /** The term of the remedy that is there now: the one that began last, or one that is still open after it. */
    private static Optional<TermRun> suit(Situation<PenaltyCase> at) {
        return Stream.of("review-application", "suit-direct", "suit-after-review")
                .flatMap(term -> at.standing().term(term, at.owner()).stream())
                .reduce((one, other) -> other.from().isBefore(one.from()) || outlasts(one, other) ? one : other);
    }

    private static boolean outlasts(TermRun one, TermRun other) {
        return one.isOpen() && one.due().isAfter(other.due());
    }

    /** The last day on which the party can still sue. */
    public static LocalDate remediesEnd(Situation<PenaltyCase> at) {
        return suit(at).map(TermRun::due).orElseGet(at::day);
    }

    /** The same, for the service, or the decision on the spot, that starts the term of the remedies. */
    public static LocalDate remediesEndAfterService(Situation<PenaltyCase> at, Course course) {
        return lastDay(at, course.reviewFirst() ? "review-application" : "suit-direct");
    }

    /** The same, where a review ends today. */
    public static LocalDate lastDayToSueAfterReview(Situation<PenaltyCase> at) {
        return lastDay(at, "suit-after-review");
    }

    /** The same, after a review or a suit that left the decision standing; a granted plan goes on all the same. */
    public static LocalDate remediesEndAfter(Situation<PenaltyCase> at, EndRemedy act) {
        boolean review = at.standing()
                .strand(at.strand())
                .filter(strand -> strand.stage().equals(RemedyStage.REVIEW_PENDING.code()))
                .isPresent();
        LocalDate suable = !review
                ? at.day()
                : act.end().leavesASuit()
                        ? lastDayToSueAfterReview(at)
                        : act.end() == RemedyEnd.WITHDRAWN ? later(at.day(), remediesEnd(at)) : at.day();
        LocalDate plan = party(at).performance().planEnds();
        return plan == null ? suable : later(suable, plan);
    }

    /** The later of two days. */
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate lastDay(Situation<PenaltyCase> at, String id) {
        var tables = at.scene().tables();
        return tables.term(id, at.day())
                .map(term -> Due.of(term, at.day(), tables.calendar()).on())
                .orElseGet(at::day);
    }

    private static RuleBuilder<PenaltyCase, ?> apply() {
        return Agreeing.unbound(Demanding.heard(
                        on("apply-to-court", "申请法院强制执行", ApplyToCourt.class).from(PartyStage.PERFORMING)))
                .under("强制法53", "强制法54", "强制法55", "处罚法72(1)(四)")
                .help("法定期限内不复议、不起诉又不履行的，自期限届满之日起三个月内，向所在地有管辖权的人民法院申请。")
                .by(Posts.HANDLER)
                .when("nothing-overdue", "强制法53", "没有到期未缴的款项，也没有未履行的其他处罚", (at, act) -> enforceable(at))
                .when("remedies-open", "强制法53", "当事人申请复议、提起诉讼的期限还没有届满（或者正在复议、诉讼）", (at, act) -> remediesOver(at))
                .when("deferral-running", "处罚法72(2)", "批准的延期、分期还没有期满", (at, act) -> {
                    LocalDate ends = party(at).performance().planEnds();
                    return ends == null || at.day().isAfter(ends);
                })
                .when(
                        "demand-term-running",
                        "强制法54;强制法69",
                        "催告书送达未满十个工作日（或者还没有送达）",
                        (at, act) -> told(at, Forms.DEMAND) && at.isPast(DEMANDED, at.strand()))
                .when("already-before-court", "内部规则", "已经向人民法院申请，尚未了结", (at, act) -> open(at, at.strand())
                        .findAny()
                        .isEmpty())
                .signedBy("application-not-signed", "强制法55(2)", "强制执行申请书由行政机关负责人签名", Posts.LEADER, Posts.CHIEF)
                .marks(
                        "window-missed",
                        "强制法53;行诉解释156",
                        "超过三个月申请期限，须有正当理由",
                        (at, act) -> at.isPast(WINDOW, at.strand()))
                .opens(StrandKind.ENFORCEMENT, APPLIED, (at, act) -> at.strands())
                .stops(WINDOW, (at, act) -> at.strands())
                .stops(DEMANDED, (at, act) -> at.strands())
                .starts(ACCEPTING, (at, act) -> at.strands())
                .paper("court-enforcement-application")
                .text("opinions", "当事人的意见和催告情况", 4000)
                .text("attachments", "附送的材料（一行一项）", 3000)
                .mayText("assets", "申请执行标的和财产线索", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> answers() {
        return on("court-answers", "登记法院是否受理", CourtAnswers.class)
                .under("强制法56(1)")
                .help("法院接到申请后五个工作日内受理；裁定不予受理的，可以在十五日内向上一级法院申请复议。")
                .from(APPLIED)
                .fact()
                .by(Posts.HANDLER)
                .moves(
                        (at, act) -> Map.of(at.strand(), act.accepted() ? ACCEPTED : DECLINED),
                        shift(APPLIED, ACCEPTED),
                        shift(APPLIED, DECLINED))
                .stops(ACCEPTING, (at, act) -> List.of(at.owner()))
                .starts(RULING, (at, act) -> act.accepted() ? List.of(at.owner()) : List.of())
                .starts(AGAINST_DECLINE, (at, act) -> act.accepted() ? List.of() : List.of(at.owner()))
                .text("document", "法院文书名称和案号", 500)
                .mayText("note", "说明", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> rules(Class<CourtRules> type) {
        return on("court-rules", "登记法院裁定", type)
                .under("强制法57", "强制法58")
                .help("法院自受理之日起七个工作日内裁定；发现明显违法的，三十日内裁定是否执行。")
                .from(ACCEPTED)
                .fact()
                .by(Posts.HANDLER)
                .moves(
                        (at, act) -> Map.of(at.strand(), act.granted() ? GRANTED : REFUSED),
                        shift(ACCEPTED, GRANTED),
                        shift(ACCEPTED, REFUSED))
                .stops(RULING, (at, act) -> List.of(at.owner()))
                .starts(AGAINST_REFUSAL, (at, act) -> act.granted() ? List.of() : List.of(at.owner()))
                .text("document", "裁定书案号", 500)
                .mayText("note", "说明", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> appeal() {
        return on("ask-higher-court", "向上一级法院申请复议", Note.class)
                .under("强制法56(2)", "强制法58(3)")
                .help("对不予受理、不予执行的裁定有异议的，可以自收到裁定之日起十五日内向上一级人民法院申请复议。")
                .from(DECLINED, REFUSED)
                .to(APPEALED)
                .by(Posts.HANDLER)
                .marks(
                        "objection-late",
                        "强制法56(2);强制法58(3)",
                        "超过十五日申请复议",
                        (at, act) -> at.isOver(AGAINST_DECLINE, at.owner()) || at.isOver(AGAINST_REFUSAL, at.owner()))
                .signedBy("objection-not-approved", "内部规则", "向上一级法院申请复议须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops(AGAINST_DECLINE, (at, act) -> List.of(at.owner()))
                .stops(AGAINST_REFUSAL, (at, act) -> List.of(at.owner()))
                .starts(HIGHER_ON_DECLINE, (at, act) -> ruled(at) ? List.of() : List.of(at.owner()))
                .starts(HIGHER_ON_REFUSAL, (at, act) -> ruled(at) ? List.of(at.owner()) : List.of())
                .text("reason", "申请复议的理由", 4000);
    }

    private static boolean ruled(Situation<PenaltyCase> at) {
        return at.standing().count("court-rules", at.strand()) > 0;
    }

    private static RuleBuilder<PenaltyCase, ?> higher() {
        return on("higher-court-rules", "登记上一级法院裁定", HigherCourtRules.class)
                .under("强制法56(2)", "强制法58(3)")
                .help("上一级法院撤销原裁定的，案件继续受理或者准予执行；维持的，本次申请终结。")
                .from(APPEALED)
                .fact()
                .by(Posts.HANDLER)
                .moves(
                        (at, act) -> Map.of(at.strand(), act.granted() ? (ruled(at) ? GRANTED : ACCEPTED) : OVER),
                        shift(APPEALED, ACCEPTED),
                        shift(APPEALED, GRANTED),
                        shift(APPEALED, OVER))
                .stops(HIGHER_ON_DECLINE, (at, act) -> List.of(at.owner()))
                .stops(HIGHER_ON_REFUSAL, (at, act) -> List.of(at.owner()))
                .starts(RULING, (at, act) -> act.granted() && !ruled(at) ? List.of(at.owner()) : List.of())
                .text("document", "裁定书案号", 500);
    }

    private static RuleBuilder<PenaltyCase, ?> over() {
        return on("end-execution", "登记执行终结", Note.class)
                .under("强制法40")
                .help("法院裁定终结执行，或者对不予受理、不予执行不再申请复议的，登记本次申请终结。执行到位的款项用“登记缴款”登记。")
                .from(DECLINED, REFUSED, GRANTED)
                .to(OVER)
                .fact()
                .by(Posts.HANDLER)
                .stops(AGAINST_DECLINE, (at, act) -> List.of(at.owner()))
                .stops(AGAINST_REFUSAL, (at, act) -> List.of(at.owner()))
                .text("document", "法院文书案号", 500)
                .text("reason", "终结的原因", 2000);
    }
}
