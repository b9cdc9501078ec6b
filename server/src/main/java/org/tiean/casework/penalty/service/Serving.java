package org.tiean.casework.penalty.service;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.service.ServiceStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Course;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.change.Changing;
import org.tiean.casework.penalty.decision.Deciding;
import org.tiean.casework.penalty.hearing.HearingStage;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.procedure.Act;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** 用印签发、送达、作废: one paper on its way to one addressee. */
public final class Serving {
    private Serving() {}

    /** @param course on the spot the decision itself is handed over with its making; only later papers are sent */
    public static List<RuleBuilder<PenaltyCase, ?>> rules(Course course) {
        return course == Course.ON_THE_SPOT
                ? List.of(seal(), serve(course), voidPaper())
                : List.of(decision(seal()), serve(course), voidDecision(voidPaper()));
    }

    private static RuleBuilder<PenaltyCase, Seal> seal() {
        return on("seal", "用印签发", Seal.class)
                .under("处罚法59(2)")
                .help("打印、签字、盖章后扫描回传；处罚决定以用印原件回传之日为作出之日。")
                .from(PREPARED)
                .to(SEALED)
                .by(Posts.HANDLER)
                .when("paper-not-ready", "内部规则", "文书正在生成，请稍候再打印用印", (at, act) -> papersReady(at))
                .mayText("sheetReason", "人工确认页码、另附页的理由", 500);
    }

    /** A decision is made on the day its sealed original is there. */
    private static RuleBuilder<PenaltyCase, Seal> decision(RuleBuilder<PenaltyCase, Seal> seal) {
        return seal.when(
                        "decision-back-dated",
                        "处罚法60;内部规则",
                        "用印原件回传之日为作出决定之日，不能倒签",
                        (at, act) -> !Forms.isDecision(form(at))
                                || at.day().equals(at.scene().recordedAt().toLocalDate()))
                .when(
                        "party-is-gone",
                        "内部规则",
                        "已登记该当事人死亡或者终止，不能再对其作出决定",
                        (at, act) -> !Forms.isDecision(form(at)) || !Changing.isGone(at))
                .marks(
                        "decision-late",
                        "处罚法60",
                        "自立案之日起超过九十日作出决定",
                        (at, act) -> Forms.isDecision(form(at)) && at.isPast("penalty-decision", "case"))
                .moves(
                        (at, act) -> Forms.isDecision(form(at)) ? Map.of(at.owner(), PartyStage.DECIDED) : Map.of(),
                        shift(PartyStage.AWAITING_SEAL, PartyStage.DECIDED))
                .starts("penalty-decision-service", (at, act) -> Forms.isDecision(form(at)) ? at.strands() : List.of())
                .stops(
                        "penalty-decision",
                        (at, act) -> Forms.isDecision(form(at)) && lastDecision(at) ? List.of("case") : List.of());
    }

    private static boolean lastDecision(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.PARTY).stream()
                .filter(strand -> !strand.id().equals(at.owner()))
                .noneMatch(strand -> stands(at, strand.id(), Deciding.UNDECIDED));
    }

    private static RuleBuilder<PenaltyCase, ?> serve(Course course) {
        return takesEffect(
                        course,
                        late(course, on("serve", "送达", Serve.class))
                                .under("处罚法61(1)", "民诉法87", "民诉法89")
                                .help("送达日期以送达回执上的签收（留置、签收回单）日期为准，从次日起计算当事人的期限。")
                                .from(SEALED, ON_ITS_WAY, ANNOUNCEMENT_ORDERED, ANNOUNCED)
                                .fact()
                                .by(Posts.HANDLER)
                                .provided(
                                        "mode-has-its-own-act",
                                        "处罚法61(2);民诉法95(1)",
                                        "电子送达、公告送达有各自的条件，请分别办理“电子送达”“决定公告送达”",
                                        (at, act) -> !act.mode().isConditional())
                                .marks(
                                        "direct-not-tried",
                                        "民诉法91",
                                        "没有先行直接送达，也没有直接送达有困难的记录",
                                        (at, act) -> act.mode().isSubstitute()
                                                && stageOf(at).equals(SEALED.code())
                                                && !Delivering.tried(at)
                                                && !Delivering.chose(at, act.mode()))
                                .marks(
                                        "left-without-proof",
                                        "民诉法89",
                                        "留置送达没有见证人签名，也没有拍照、录像",
                                        (at, act) -> act.mode() == ServiceMode.LEFT && act.proof() == null))
                .text("receiver", "收件人", 200)
                .text("place", "送达地点", 500)
                .mayText("note", "备注（留置见证人、邮单号等）", 1000);
    }

    private static String stageOf(Situation<PenaltyCase> at) {
        return at.standing().strand(at.strand()).map(Strand::stage).orElse("");
    }

    /** What follows, in every mode, from a paper having reached its addressee on the day of the act. */
    static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> takesEffect(
            Course course, RuleBuilder<PenaltyCase, A> rule) {
        rule.to(SERVED)
                .stops("service-by-announcement", (at, act) -> at.strands())
                .starts(
                        Enforcing.DEMANDED,
                        (at, act) -> onForm(at, Forms.DEMAND).isEmpty()
                                        || (party(at).remaining().isZero()
                                                && !party(at).owesAnything())
                                ? List.of()
                                : List.of(at.owner()))
                .startsOn(
                        Enforcing.WINDOW,
                        (at, act) -> isContestable(at) && party(at).owesAnything() ? List.of(at.owner()) : List.of(),
                        (at, act) -> Enforcing.remediesEndAfterService(at, course))
                .starts("review-application", (at, act) -> isContestable(at) ? List.of(at.owner()) : List.of())
                .paper("service-return");
        return course == Course.ON_THE_SPOT ? rule : decisionTakesEffect(rule);
    }

    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> decisionTakesEffect(
            RuleBuilder<PenaltyCase, A> rule) {
        return rule.stops("penalty-decision-service", (at, act) -> at.strands())
                .starts("statement-defence", (at, act) -> onForm(at, Forms.NOTICE), (at, act) -> {
                    Party.Notice notice = party(at).notice();
                    return notice == null ? 0 : notice.statementDays();
                })
                .starts("hearing-request", (at, act) -> onForm(at, Forms.HEARING_RIGHT))
                .starts(
                        "fine-payment",
                        (at, act) -> isPenalty(at) && party(at).owes() ? List.of(at.owner()) : List.of())
                .starts("suit-direct", (at, act) -> isContestable(at) ? List.of(at.owner()) : List.of())
                .moves(
                        (at, act) -> afterService(at),
                        shift(PartyStage.DECIDED, PartyStage.PERFORMING),
                        shift(PartyStage.DECIDED, PartyStage.SETTLED),
                        shift(PartyStage.DECIDED, PartyStage.ENDED));
    }

    static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> late(
            Course course, RuleBuilder<PenaltyCase, A> rule) {
        return course == Course.ON_THE_SPOT
                ? rule
                : rule.marks(
                        "service-late",
                        "处罚法61(1);处罚法85",
                        "处罚决定书超过七个工作日送达",
                        (at, act) -> at.isOver("penalty-decision-service", at.strand()));
    }

    private static List<String> onForm(Situation<PenaltyCase> at, String form) {
        return form(at).equals(form) && isNewest(at) ? List.of(at.owner()) : List.of();
    }

    private static boolean isPenalty(Situation<PenaltyCase> at) {
        return form(at).equals(Forms.DECISION_UNIT) || form(at).equals(Forms.DECISION_PERSON);
    }

    /** Of the papers that are sent: a penalty, or one that the agency lightened itself, which may be contested anew. */
    private static boolean isContestable(Situation<PenaltyCase> at) {
        return isPenalty(at) || form(at).equals(Forms.VARIATION);
    }

    private static Map<String, Stage> afterService(Situation<PenaltyCase> at) {
        if (isPenalty(at)) {
            Party party = party(at);
            return Map.of(
                    at.owner(), party.settledBy(party.performance()) ? PartyStage.SETTLED : PartyStage.PERFORMING);
        }
        return form(at).equals(Forms.NO_PENALTY) ? Map.of(at.owner(), PartyStage.ENDED) : Map.of();
    }

    private static RuleBuilder<PenaltyCase, VoidPaper> voidPaper() {
        return Enforcing.letGo(on("void-paper", "作废重开", VoidPaper.class), Serving::paidWithoutIt)
                .under("内部规则")
                .help("送达之前可以作废；文号保留并注明理由，相关步骤重新办理。")
                .from(PREPARED, SEALED)
                .to(VOID)
                .by(Posts.HANDLER)
                .signedBy("void-not-approved", "内部规则", "作废文书须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .moves(
                        (at, act) -> isNewest(at) ? back(at) : Map.of(),
                        shift(PartyStage.PERFORMING, PartyStage.SETTLED))
                .extendsTo("fine-payment", Serving::restingByIt, Serving::dueBefore)
                .startsOn(Enforcing.WINDOW, Serving::deferred, (at, act) -> Enforcing.remediesEnd(at))
                .text("reason", "作废的理由", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> voidDecision(RuleBuilder<PenaltyCase, VoidPaper> rule) {
        return rule.stops("penalty-decision-service", (at, act) -> at.strands())
                .resumes(
                        "penalty-decision",
                        (at, act) -> Forms.isDecision(form(at))
                                        && stands(at, at.owner(), Set.of(PartyStage.AWAITING_SEAL, PartyStage.DECIDED))
                                ? List.of("case")
                                : List.of())
                .moves(
                        (at, act) -> isNewest(at) ? back(at) : Map.of(),
                        shift(PartyStage.INFORMED, PartyStage.PROPOSED),
                        shift(PartyStage.AWAITING_SEAL, PartyStage.HEARD),
                        shift(PartyStage.AWAITING_SEAL, PartyStage.INFORMED),
                        shift(PartyStage.AWAITING_SEAL, PartyStage.PROPOSED),
                        shift(PartyStage.DECIDED, PartyStage.HEARD),
                        shift(PartyStage.DECIDED, PartyStage.INFORMED),
                        shift(PartyStage.DECIDED, PartyStage.PROPOSED),
                        shift(HearingStage.SCHEDULED, HearingStage.REQUESTED));
    }

    private static List<String> deferred(Situation<PenaltyCase> at, VoidPaper act) {
        return form(at).equals(Forms.DEFERRAL_GRANT) && party(at).owes() ? List.of(at.owner()) : List.of();
    }

    private static List<String> restingByIt(Situation<PenaltyCase> at, VoidPaper act) {
        return form(at).equals(Forms.AGREEMENT) && party(at).owes() ? List.of(at.owner()) : deferred(at, act);
    }

    /** The surcharge of the paper was all that was still owed. */
    private static boolean paidWithoutIt(Situation<PenaltyCase> at, VoidPaper act) {
        return form(at).equals(Forms.SURCHARGE)
                && party(at).paidUpBy(party(at).performance().unimposed());
    }

    /** A grant that never reached the party leaves the term as it was. */
    private static LocalDate dueBefore(Situation<PenaltyCase> at, VoidPaper act) {
        LocalDate payBy = party(at).performance().undeferred().payBy();
        return payBy == null ? at.day() : payBy;
    }

    private static Map<String, Stage> back(Situation<PenaltyCase> at) {
        Map<String, Stage> moved = new HashMap<>();
        String form = form(at);
        if (Forms.isNotice(form)) {
            moved.put(at.owner(), PartyStage.PROPOSED);
        } else if (Forms.isDecision(form)) {
            Party party = party(at);
            moved.put(
                    at.owner(),
                    party.defence().heard()
                            ? PartyStage.HEARD
                            : party.notice() == null ? PartyStage.PROPOSED : PartyStage.INFORMED);
        } else if (form.equals(Forms.SURCHARGE)
                && party(at).settledBy(party(at).performance().unimposed())) {
            moved.put(at.owner(), PartyStage.SETTLED);
        } else if (form.equals(Forms.HEARING_SESSION)) {
            at.standing().of(StrandKind.HEARING).stream()
                    .filter(strand ->
                            at.owner().equals(strand.of()) && strand.stage().equals(HearingStage.SCHEDULED.code()))
                    .map(Strand::id)
                    .forEach(id -> moved.put(id, HearingStage.REQUESTED));
        }
        return moved;
    }
}
