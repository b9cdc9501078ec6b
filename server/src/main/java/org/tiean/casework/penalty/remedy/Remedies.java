package org.tiean.casework.penalty.remedy;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.casework.penalty.remedy.RemedyStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Course;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Received;
import org.tiean.casework.penalty.Sanctions;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.kernel.term.TermRule;
import org.tiean.procedure.Act;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** 行政复议、行政诉讼: what the party, the review organ and the court do, and what the agency owes them. */
public final class Remedies {
    private static final String COPY = "review-copy-to-agency";
    private static final String REPLY = "agency-reply-ordinary";
    static final String DECISION = "review-decision";
    private static final String COPY_SUMMARY = "review-copy-to-agency-summary";
    private static final String REPLY_SUMMARY = "agency-reply-summary";
    static final String DECISION_SUMMARY = "review-decision-summary";
    private static final String DEFENCE = "suit-defence-and-evidence";
    static final String WITHDRAW = "withdraw-published-decision";

    private Remedies() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules(Course course) {
        return List.of(
                applyReview(course),
                acceptReview(course),
                refuseReview(course),
                receiveCopy(),
                reply(course),
                concludeReview(course),
                docketSuit(course),
                receiveClaim(),
                answerSuit(course),
                concludeSuit(course),
                carryOut());
    }

    private static RuleBuilder<PenaltyCase, ?> applyReview(Course course) {
        return on("apply-review", "当事人申请复议", ApplyReview.class)
                .under("复议法20(1)", "复议法24(1)")
                .help("按当事人提出申请之日登记；复议机关是本级人民政府。是否受理、是否逾期由复议机关决定。")
                .from(course.contestable())
                .fact()
                .by(Posts.HANDLER)
                .marks(
                        "suit-pending-already",
                        "复议法29(2)",
                        "人民法院已经受理，不得再申请行政复议",
                        (at, act) -> party(at).contest() == Contest.SUIT)
                .opens(StrandKind.REMEDY, REVIEW_SOUGHT, (at, act) -> at.strands())
                .starts("review-acceptance", (at, act) -> fresh(at))
                .mayText("claims", "请求和理由", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> acceptReview(Course course) {
        return contested(course, on("accept-review", "复议受理", AcceptReview.class))
                .under("复议法30", "复议法42", "处罚法73(3)")
                .help("按受理之日登记；五个工作日没有决定的视为受理。复议不停止执行，但复议期间不计算加处罚款。")
                .from(REVIEW_SOUGHT)
                .to(REVIEW_PENDING)
                .fact()
                .by(Posts.HANDLER)
                .stops("review-acceptance", (at, act) -> at.strands())
                .starts(DECISION, (at, act) -> act.summary() ? List.of() : at.strands())
                .starts(COPY, (at, act) -> act.summary() ? List.of() : at.strands())
                .starts(DECISION_SUMMARY, (at, act) -> act.summary() ? at.strands() : List.of())
                .starts(COPY_SUMMARY, (at, act) -> act.summary() ? at.strands() : List.of())
                .text("organ", "行政复议机关", 200)
                .mayText("number", "受理案号", 200);
    }

    private static RuleBuilder<PenaltyCase, ?> refuseReview(Course course) {
        var rule = on("refuse-review", "复议不予受理", Note.class)
                .under("复议法30", "复议法34")
                .help(course.reviewFirst() ? "应当先申请复议的，当事人可以自收到不予受理决定书之日起十五日内起诉。" : "当事人起诉的期限不受影响。")
                .from(REVIEW_SOUGHT)
                .to(NOT_ACCEPTED)
                .fact()
                .by(Posts.HANDLER)
                .stops("review-acceptance", (at, act) -> at.strands())
                .text("reason", "不予受理的理由", 2000);
        return course.reviewFirst() ? ReviewFirst.opensCourt(rule) : rule;
    }

    /** While a review or a suit is pending no other remedy runs out, and nobody asks the court to enforce. */
    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> contested(
            Course course, RuleBuilder<PenaltyCase, A> rule) {
        rule.stops("review-application", (at, act) -> List.of(at.owner()))
                .stops(Enforcing.WINDOW, (at, act) -> List.of(at.owner()));
        return course.reviewFirst() ? rule : rule.stops("suit-direct", (at, act) -> List.of(at.owner()));
    }

    private static RuleBuilder<PenaltyCase, ?> receiveCopy() {
        return on("receive-review-copy", "收到复议申请书副本", Received.class)
                .under("复议法48", "复议法54(1)")
                .help("自收到之日起十个工作日（简易程序五个工作日）内提出书面答复，提交证据、依据和其他有关材料。")
                .from(REVIEW_PENDING)
                .fact()
                .by(Posts.HANDLER)
                .stops(COPY, (at, act) -> at.strands())
                .stops(COPY_SUMMARY, (at, act) -> at.strands())
                .starts(REPLY, (at, act) -> isSummary(at) ? List.of() : at.strands())
                .starts(REPLY_SUMMARY, (at, act) -> isSummary(at) ? at.strands() : List.of())
                .mayText("claims", "请求和理由", 4000);
    }

    private static boolean isSummary(Situation<PenaltyCase> at) {
        return at.standing().term(DECISION_SUMMARY, at.strand()).isPresent();
    }

    private static RuleBuilder<PenaltyCase, ?> reply(Course course) {
        return answering(course, on("reply-review", "提出复议答复", Answer.class).from(REVIEW_PENDING), "复议法46(1)")
                .under("复议法48", "复议法54(1)", "复议法51(2)")
                .help("机关负责人应当参加复议听证；不能参加的说明理由并委托工作人员参加。逾期不答复、不举证的，视为没有证据、依据。")
                .when(
                        "copy-not-received",
                        "复议法48",
                        "还没有登记收到复议申请书副本，或者已经答复",
                        (at, act) -> open(at, REPLY) || open(at, REPLY_SUMMARY))
                .marks(
                        "reply-late",
                        "复议法48;复议法70",
                        "超过法定期限提出书面答复，视为没有证据、依据",
                        (at, act) -> at.isOver(REPLY, at.strand()) || at.isOver(REPLY_SUMMARY, at.strand()))
                .signedBy("reply-not-approved", "内部规则", "复议答复须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops(REPLY, (at, act) -> at.strands())
                .stops(REPLY_SUMMARY, (at, act) -> at.strands())
                .paper("review-reply");
    }

    private static RuleBuilder<PenaltyCase, ?> docketSuit(Course course) {
        var rule = contested(course, on("docket-suit", "当事人提起诉讼（法院立案）", DocketSuit.class))
                .under("行诉法45", "行诉法46(1)", "行诉法56(1)", "处罚法73(3)")
                .help("按人民法院立案之日登记。诉讼不停止执行，但诉讼期间不计算加处罚款。")
                .from(course.contestable())
                .fact()
                .by(Posts.HANDLER)
                .opens(StrandKind.REMEDY, SUIT_PENDING, (at, act) -> at.strands())
                .stops("suit-after-review", (at, act) -> at.strands())
                .text("organ", "人民法院", 200)
                .text("number", "案号", 200);
        return course.reviewFirst()
                ? ReviewFirst.required(rule)
                : rule.marks(
                        "review-pending-already",
                        "复议法29(1)",
                        "行政复议已经受理，复议期间不得提起诉讼",
                        (at, act) -> party(at).contest() == Contest.REVIEW && !ReviewFirst.unanswered(at));
    }

    private static RuleBuilder<PenaltyCase, ?> receiveClaim() {
        return on("receive-claim", "收到起诉状副本", Received.class)
                .under("行诉法67(1)")
                .help("自收到之日起十五日内提交作出处罚的证据和所依据的规范性文件，并提出答辩状。")
                .from(SUIT_PENDING)
                .fact()
                .by(Posts.HANDLER)
                .starts(DEFENCE, (at, act) -> at.strands())
                .mayText("claims", "诉讼请求和理由", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> answerSuit(Course course) {
        return answering(course, on("answer-suit", "答辩举证", Answer.class).from(SUIT_PENDING), "行诉法35")
                .under("行诉法34(1)", "行诉法67(1)")
                .help("提供作出处罚的全部证据和所依据的规范性文件；诉讼期间不得自行向原告、第三人和证人收集证据。")
                .when("claim-not-received", "行诉法67(1)", "还没有登记收到起诉状副本，或者已经答辩", (at, act) -> open(at, DEFENCE))
                .marks(
                        "answer-late",
                        "行诉法34(2);行诉法67(1)",
                        "超过十五日提供证据，视为没有相应证据",
                        (at, act) -> at.isOver(DEFENCE, at.strand()))
                .signedBy("answer-not-approved", "内部规则", "答辩状须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops(DEFENCE, (at, act) -> at.strands())
                .paper("suit-answer");
    }

    /** On the spot no evidence is registered apart: the record, the decision and their annexes are in the file itself. */
    private static RuleBuilder<PenaltyCase, Answer> answering(
            Course course, RuleBuilder<PenaltyCase, Answer> rule, String article) {
        var answer = rule.by(Posts.HANDLER)
                .text("organ", "送往的机关、法院", 200)
                .text("claims", "对方的请求和理由", 6000)
                .text("answer", "答复、答辩意见", 10000)
                .text("evidenceList", "证据、依据目录（每行一项）", 6000)
                .text("request", "请求（如“维持该行政处罚决定”）", 500);
        return course == Course.ON_THE_SPOT ? answer : withEvidence(answer, article);
    }

    private static RuleBuilder<PenaltyCase, Answer> withEvidence(
            RuleBuilder<PenaltyCase, Answer> rule, String article) {
        return rule.provided("evidence-missing", article, "要提交作出处罚决定的证据", (at, act) -> !act.evidence()
                        .isEmpty())
                .provided(
                        "evidence-collected-meanwhile",
                        article,
                        "不得提交受理之后才收集的证据，经准许补充的除外",
                        (at, act) -> act.permitted()
                                || act.evidence().stream().allMatch(id -> Optional.ofNullable(
                                                at.facts().evidence().line(id))
                                        .filter(line ->
                                                line < party(at).recourse().seq())
                                        .isPresent()));
    }

    private static RuleBuilder<PenaltyCase, ?> concludeReview(Course course) {
        var rule = ending(course, on("conclude-review", "复议结果", EndRemedy.class).from(REVIEW_SOUGHT, REVIEW_PENDING))
                .under("复议法41", "复议法62(1)", "复议法63(1)", "复议法64(1)", "复议法65", "复议法67", "复议法68", "复议法69", "复议法73")
                .help("按收到复议决定书（终止、调解书）之日登记。不服的，当事人可以自收到之日起十五日内起诉；撤回的，原起诉期限继续。")
                .stops("review-acceptance", (at, act) -> at.strands())
                .stops(COPY, (at, act) -> at.strands())
                .stops(COPY_SUMMARY, (at, act) -> at.strands())
                .stops(REPLY, (at, act) -> at.strands())
                .stops(REPLY_SUMMARY, (at, act) -> at.strands())
                .stops(DECISION, (at, act) -> at.strands())
                .stops(DECISION_SUMMARY, (at, act) -> at.strands())
                .stops("review-application", (at, act) -> used(at, act))
                .starts("suit-after-review", (at, act) -> act.end().leavesASuit() ? List.of(at.owner()) : List.of())
                .resumes(
                        course.reviewFirst() ? "review-application" : "suit-direct",
                        (at, act) -> act.end() == RemedyEnd.WITHDRAWN ? List.of(at.owner()) : List.of());
        return course.reviewFirst() ? rule : rule.stops("suit-direct", (at, act) -> used(at, act));
    }

    /** A review that was decided takes the place of what could have been sought before it. */
    private static List<String> used(Situation<PenaltyCase> at, EndRemedy act) {
        return act.end() == RemedyEnd.WITHDRAWN ? List.of() : List.of(at.owner());
    }

    private static RuleBuilder<PenaltyCase, ?> concludeSuit(Course course) {
        return ending(course, on("conclude-suit", "诉讼结果", EndRemedy.class).from(SUIT_PENDING))
                .under("行诉法60(1)", "行诉法62", "行诉法69", "行诉法70", "行诉法74(1)", "行诉法75", "行诉法77(1)")
                .help("登记已经生效的裁判；上诉的，等二审裁判。撤诉的，决定继续执行。")
                .stops(DEFENCE, (at, act) -> at.strands());
    }

    /** What an ending does is the same whoever spoke. */
    private static RuleBuilder<PenaltyCase, EndRemedy> ending(Course course, RuleBuilder<PenaltyCase, EndRemedy> rule) {
        Enforcing.letGo(rule, (at, act) -> act.end().endsTheDecision() || act.end() == RemedyEnd.REDO)
                .startsOn(
                        Enforcing.WINDOW,
                        (at, act) -> stillOwes(at, act) ? List.of(at.owner()) : List.of(),
                        Enforcing::remediesEndAfter)
                .fact()
                .by(Posts.HANDLER)
                .provided(
                        "sanction-missing",
                        "复议法63(1);行诉法77(1)",
                        "变更的要写明变更后的处罚，调解可以写明，其他结果不写",
                        (at, act) -> switch (act.end()) {
                            case CHANGED -> Sanctions.complete(act.sanctions());
                            case MEDIATED -> act.sanctions().isEmpty() || Sanctions.complete(act.sanctions());
                            default -> act.sanctions().isEmpty();
                        })
                .moves(
                        (at, act) -> Map.of(at.strand(), act.withdrawsPublication() ? TO_CARRY_OUT : OVER),
                        shift(REVIEW_SOUGHT, OVER),
                        shift(REVIEW_SOUGHT, TO_CARRY_OUT),
                        shift(REVIEW_PENDING, OVER),
                        shift(REVIEW_PENDING, TO_CARRY_OUT),
                        shift(SUIT_PENDING, OVER),
                        shift(SUIT_PENDING, TO_CARRY_OUT))
                .moves((at, act) -> moved(at, act, course), course.shifts())
                .moves((at, act) -> act.end() == RemedyEnd.REDO ? course.reopened() : Map.of(), course.reopening())
                .stops(
                        "fine-payment",
                        (at, act) -> act.end().endsTheDecision() || act.end() == RemedyEnd.REDO
                                ? List.of(at.owner())
                                : List.of())
                .stops("file-archiving", (at, act) -> act.end() == RemedyEnd.REDO ? List.of("case") : List.of())
                .starts(WITHDRAW, (at, act) -> act.withdrawsPublication() ? at.strands() : List.of())
                .text("document", "文书名称、文号", 300)
                .text("gist", "主要内容", 6000);
        return course == Course.ON_THE_SPOT
                ? rule
                : rule.starts(
                        "penalty-decision",
                        (at, act) -> act.end() == RemedyEnd.REDO ? List.of("case") : List.of(),
                        (at, act) -> act.redoDays() == null ? ordinaryLength(at) : act.redoDays());
    }

    /** The window of the court begins anew for what the decision still asks for. */
    private static boolean stillOwes(Situation<PenaltyCase> at, EndRemedy act) {
        Party party = party(at);
        Party after = act.changes() ? party.variedTo(act.sanctions(), 0) : party;
        return !act.end().endsTheDecision()
                && act.end() != RemedyEnd.REDO
                && party.contest() != Contest.NONE
                && after.owesAnything();
    }

    private static Map<String, Stage> moved(Situation<PenaltyCase> at, EndRemedy act, Course course) {
        Map<String, Stage> moved = new HashMap<>();
        Party party = party(at);
        if (party.decision() == null) {
            return moved;
        }
        if (act.end() == RemedyEnd.REDO) {
            moved.put(at.owner(), course.again());
        } else if (act.end().endsTheDecision()) {
            moved.put(at.owner(), PartyStage.ENDED);
        } else if (act.changes()) {
            moved.putAll(Correcting.varied(at, act.sanctions()));
        }
        return moved;
    }

    private static int ordinaryLength(Situation<PenaltyCase> at) {
        return at.scene()
                .tables()
                .term("penalty-decision", at.day())
                .map(TermRule::length)
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    private static RuleBuilder<PenaltyCase, ?> carryOut() {
        return on("carry-out", "登记落实", CarryOut.class)
                .under("处罚法48(2)")
                .help("决定被变更、撤销、确认违法或者确认无效的，三日内撤回处罚决定信息并公开说明理由；多缴的罚款退还。")
                .from(TO_CARRY_OUT)
                .to(OVER)
                .by(Posts.HANDLER)
                .marks(
                        "publication-withdrawn-late",
                        "处罚法48(2);处罚法85",
                        "超过三个工作日撤回公开的处罚决定信息",
                        (at, act) -> at.isOver(WITHDRAW, at.strand()))
                .stops(WITHDRAW, (at, act) -> at.strands())
                .text("done", "撤回公示、说明理由和其他落实情况（未公示的写明）", 4000);
    }

    /** The strand an act is about to open. */
    static List<String> fresh(Situation<PenaltyCase> at) {
        return List.of(at.standing().nextId(StrandKind.REMEDY, 0));
    }

    private static boolean open(Situation<PenaltyCase> at, String term) {
        return at.standing().term(term, at.strand()).filter(TermRun::isOpen).isPresent();
    }

    public static boolean allOver(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.REMEDY).stream()
                .map(Strand::stage)
                .allMatch(stage -> stage.equals(OVER.code()) || stage.equals(NOT_ACCEPTED.code()));
    }
}
