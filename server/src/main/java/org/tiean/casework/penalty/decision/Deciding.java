package org.tiean.casework.penalty.decision;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.PartyStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Set;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.ItsOfficers;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.change.Changing;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.casework.penalty.weighing.Degree;
import org.tiean.casework.penalty.weighing.Weighed;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;

/** 法制审核、集体讨论、决定: the gate nothing unlawful passes. */
public final class Deciding {
    private Deciding() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(review(), discuss(), decide());
    }

    private static RuleBuilder<PenaltyCase, ?> review() {
        return termsDone(on("review", "法制审核", Review.class).from(INFORMED, HEARD), "处罚法45(1);内部规则", "处罚法58(1)(二);内部规则")
                .under("处罚法58(1)", "处罚法58(2)")
                .help("审核主体、程序、事实、证据、依据、裁量、文书和是否涉嫌犯罪；只对当前的拟处理意见有效。")
                .joint()
                .by(Posts.LEGAL_REVIEWER)
                .when("reviewer-investigated", "内部规则", "审核人员参加过本案调查", (at, act) -> !at.facts()
                        .investigators()
                        .contains(at.scene().user()))
                .when("reviewer-unqualified", "处罚法58(2)", "初次从事法制审核的人员应当通过国家统一法律职业资格考试取得法律职业资格", (at, act) -> at.scene()
                        .tables()
                        .officer(at.scene().user())
                        .map(officer -> officer.legalQualification() || officer.reviewedBefore())
                        .orElse(false))
                .provided(
                        "opinion-contradicts",
                        "处罚法58(1)",
                        "审核结论与“是否通过”不一致",
                        (at, act) -> act.passed() == (act.outcome() == ReviewOutcome.AGREE))
                .provided(
                        "review-points-open",
                        "处罚法58(1);内部规则",
                        "同意之前应当逐项审核并作出判断",
                        (at, act) -> act.outcome() != ReviewOutcome.AGREE
                                || act.open().isEmpty())
                .provided(
                        "review-point-denied",
                        "处罚法58(1)",
                        "有要点不符合要求的，不能同意，应当提出改正、补充调查或者移送的意见",
                        (at, act) -> act.outcome() != ReviewOutcome.AGREE || !act.denied())
                .marks("reviewer-presided", "内部规则", "审核人员主持过本案听证", (at, act) -> at.facts().hearings().values().stream()
                        .anyMatch(hearing -> at.scene().user().equals(hearing.presider())))
                .paper("legal-review-opinion")
                .text("subject", "执法主体", 2000)
                .text("power", "执法权限", 2000)
                .text("facts", "事实证据", 4000)
                .text("law", "法律适用", 4000)
                .text("discretion", "裁量基准", 4000)
                .text("procedure", "执法程序", 4000)
                .text("documents", "执法文书", 2000)
                .mayText("other", "其他意见", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> discuss() {
        return termsDone(on("discuss", "集体讨论", Discuss.class).from(INFORMED, HEARD), "处罚法45(1);内部规则", "处罚法64(一);内部规则")
                .under("处罚法57(2)")
                .help("情节复杂或者重大违法行为，机关负责人应当集体讨论决定；记录每人意见和结论。")
                .joint()
                .by(Posts.HANDLER, Posts.LEADER, Posts.CHIEF)
                .provided(
                        "members-missing",
                        "处罚法57(2);内部规则",
                        "参加集体讨论的机关负责人不少于三人（人数为内部规则），且包括主持人",
                        (at, act) -> act.members().stream().distinct().count() >= 3
                                && act.members().contains(act.chair()))
                .paper("collective-discussion-record", (at, act) -> at.strands().subList(0, 1))
                .text("place", "地点", 500)
                .text("topic", "讨论内容", 6000)
                .text("opinions", "每名参加人员的意见", 10000)
                .text("conclusion", "结论性意见", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> decide() {
        return Transferring.notInstead(termsDone(
                        ItsOfficers.fit(Weighed.onceOnly(Changing.living(AfterRevocation.heeded(
                                on("decide", "作出处罚决定", Decide.class).from(INFORMED, HEARD))))),
                        "处罚法45(1);处罚法62",
                        "处罚法64(一)"))
                .to(AWAITING_SEAL)
                .under("处罚法57(1)(一)", "处罚法59")
                .help("决定内容必须与已告知、已审核、已讨论的内容一致；定稿赋号后打印用印，用印之日为作出决定之日。")
                .by(Posts.HANDLER)
                .when("informed-of-lighter-content", "处罚法44;处罚法62", "拟处理意见比告知的加重，应当先重新告知", (at, act) -> {
                    Party party = party(at);
                    return party.finding() == null
                            || party.notice() == null
                            || !party.finding().goesBeyond(party.notice().finding());
                })
                .when("defence-not-rechecked", "处罚法45(1)", "当事人的陈述申辩尚未复核", (at, act) -> !party(at)
                        .defence()
                        .open())
                .when(
                        "review-after-hearing-missing",
                        "处罚法58(1)(二)",
                        "经过听证程序的，应当经法制审核通过：缺与当前事实、依据、金额一致的审核意见",
                        (at, act) -> !party(at).defence().heard() || party(at).reviewed())
                .guard(
                        "review-by-amount-missing",
                        "处罚法58(1)",
                        "达到标准的应当经法制审核通过",
                        About.SCENE,
                        (at, act) -> party(at).reviewed() || !reaches(at, "LEGAL_REVIEW"),
                        (at, act) -> "金额达到法制审核标准，缺与当前事实、依据、金额一致的审核意见",
                        at -> limitVerified(at, "LEGAL_REVIEW"))
                .when("review-not-passed", "处罚法58(1)", "法制审核未通过，不得作出决定", (at, act) -> !refusedByReview(at))
                .guard(
                        "discussion-missing",
                        "处罚法57(2)",
                        "重大违法行为应当经机关负责人集体讨论",
                        About.SCENE,
                        (at, act) -> party(at).discussedNow() || !reaches(at, "COLLECTIVE"),
                        (at, act) -> "金额达到集体讨论标准，缺对当前处理意见的集体讨论记录",
                        at -> limitVerified(at, "COLLECTIVE"))
                .when(
                        "discussion-by-kind-missing",
                        "处罚法57(2)",
                        "较重的处罚种类应当经机关负责人集体讨论",
                        (at, act) -> party(at).discussedNow()
                                || !hearingDueByKind(party(at).finding()))
                .guard(
                        "discussion-on-mitigation-missing",
                        "处罚法57(2);处罚法32",
                        "减轻处罚的，应当经机关负责人集体讨论",
                        About.SCENE,
                        (at, act) -> party(at).discussedNow() || !isMitigated(at),
                        (at, act) -> "拟减轻处罚，缺对当前处理意见的集体讨论记录（裁量基准的要求，待核）",
                        at -> false)
                .when("limitation-passed", "处罚法36", "违法行为已经超过追责期限，不再给予行政处罚", (at, act) -> withinLimitation(at))
                .provided("content-changed", "处罚法58(1);处罚法62", "决定的内容与已告知、已审核的处理意见不一致", (at, act) -> {
                    Finding finding = party(at).finding();
                    return finding != null && finding.sameContent(act.outcome(), act.violations(), act.sanctions());
                })
                .provided(
                        "not-a-penalty",
                        "处罚法57(1)(二)",
                        "不予处罚的另办“作出不予处罚决定”",
                        (at, act) -> act.outcome() == Outcome.PENALTY)
                .signedBy("decision-not-approved", "处罚法57(1)", "处罚决定由机关负责人审查后作出", Posts.LEADER, Posts.CHIEF)
                .served(
                        Forms.DECISION_UNIT,
                        ServiceStage.PREPARED,
                        (at, act) -> party(at).person() ? List.of() : at.strands())
                .served(
                        Forms.DECISION_PERSON,
                        ServiceStage.PREPARED,
                        (at, act) -> party(at).person() ? at.strands() : List.of())
                .paper(Forms.DISPOSAL_APPROVAL, (at, act) -> chosen(at, Forms.DISPOSAL_APPROVAL))
                .paper(Forms.PENALTY_APPROVAL, (at, act) -> chosen(at, Forms.PENALTY_APPROVAL))
                .text("facts", "违法事实和证据", 10000)
                .mayText("discretion", "裁量理由", 4000)
                .text("procedureFacts", "告知、听证及采纳情况", 4000);
    }

    /** The party had its time: terms of defence and hearing are over or expressly waived. */
    private static <A extends org.tiean.procedure.Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> termsDone(
            RuleBuilder<PenaltyCase, A> rule, String defence, String hearing) {
        return rule.guard(
                        "defence-term-running",
                        defence,
                        "陈述申辩期限届满，或者当事人明确放弃",
                        About.SCENE,
                        (at, act) -> termDone(at, Forms.NOTICE, "statement-defence"),
                        (at, act) -> stillRunning(at, Forms.NOTICE, "statement-defence", "陈述申辩期"))
                .guard(
                        "hearing-term-running",
                        hearing,
                        "听证申请期限届满，或者当事人明确放弃",
                        About.SCENE,
                        (at, act) -> !hearingTold(at) || termDone(at, Forms.HEARING_RIGHT, "hearing-request"),
                        (at, act) -> stillRunning(at, Forms.HEARING_RIGHT, "hearing-request", "听证申请期"));
    }

    private static boolean isMitigated(Situation<PenaltyCase> at) {
        Finding finding = party(at).finding();
        return finding != null && finding.weighing().degree() == Degree.MITIGATED;
    }

    private static boolean refusedByReview(Situation<PenaltyCase> at) {
        Party party = party(at);
        return party.finding() != null
                && party.review() != null
                && !party.review().passed()
                && party.review().finding() == party.finding().seq();
    }

    /** Stages from which a decision can still come. */
    public static final Set<PartyStage> UNDECIDED =
            Set.of(SUSPECTED, PROPOSED, INFORMED, HEARING, HEARD, AWAITING_SEAL);
}
