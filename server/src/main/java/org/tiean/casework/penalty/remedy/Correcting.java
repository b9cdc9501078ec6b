package org.tiean.casework.penalty.remedy;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Map;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Course;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.Sanctions;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** 补正、主动变更、主动撤销: the agency puts its own decision right (处罚法75(2)). */
public final class Correcting {
    private Correcting() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules(Course course) {
        return List.of(rectify(course), vary(course), revoke(course));
    }

    /** The stage of a party whose decision stands with other sanctions. */
    static Map<String, Stage> varied(Situation<PenaltyCase> at, List<Sanction> sanctions) {
        Party after = party(at).variedTo(sanctions, at.standing().seq() + 1);
        return Map.of(at.owner(), after.settledBy(after.performance()) ? PartyStage.SETTLED : PartyStage.PERFORMING);
    }

    private static RuleBuilder<PenaltyCase, ?> rectify(Course course) {
        return on("rectify-decision", "补正决定书", RectifyDecision.class)
                .under("处罚法75(2)", "内部规则")
                .help("只补正笔误，不改变认定的事实、依据和处罚；期限不重新起算。")
                .from(course.decided())
                .by(Posts.HANDLER)
                .provided(
                        "correction-of-content",
                        "处罚法75(2);内部规则",
                        "涉及事实、依据、处罚内容的不能补正，应当变更或者撤销",
                        (at, act) -> act.contentUntouched())
                .signedBy("correction-not-approved", "内部规则", "补正须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .served(Forms.CORRECTION, ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("was", "原文", 2000)
                .text("is", "补正后的文字", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> vary(Course course) {
        return putRight(course, on("vary-decision", "主动变更处罚决定", VaryDecision.class))
                .help("只能减轻；加重的应当撤销后重新调查、告知、决定。变更后的决定送达之日起，当事人重新有申请复议、起诉的期限。")
                .provided(
                        "variation-not-lighter",
                        "处罚法44;处罚法62",
                        "变更后的处罚没有减轻：未经告知和听取陈述申辩，不能加重或者另给处罚",
                        (at, act) -> isLighter(at, act.sanctions()))
                .provided(
                        "organ-not-told",
                        "行诉解释81(1)",
                        "复议、诉讼期间改变决定的，应当书面告知复议机关、人民法院",
                        (at, act) -> act.told() || party(at).contest() == Contest.NONE)
                .moves((at, act) -> varied(at, act.sanctions()), course.shifts())
                .served(Forms.VARIATION, ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("reason", "变更的理由", 6000);
    }

    private static boolean isLighter(Situation<PenaltyCase> at, List<Sanction> sanctions) {
        Party.Decision decision = party(at).decision();
        if (decision == null || !Sanctions.complete(sanctions)) {
            return false;
        }
        Finding was = decision.finding();
        Finding next = new Finding(0, was.outcome(), was.violations(), sanctions);
        return !next.goesBeyond(was) && !next.sameContent(was.outcome(), was.violations(), was.sanctions());
    }

    private static RuleBuilder<PenaltyCase, ?> revoke(Course course) {
        var rule = Enforcing.letGo(
                        putRight(course, on("revoke-decision", "主动撤销处罚决定", RevokeDecision.class)), (at, act) -> true)
                .help("撤销后不再处罚的，对该当事人的处理终结；需要重新处理的，从拟处理意见重新办理。已缴罚款退还。")
                .provided(
                        "organ-not-told",
                        "行诉解释81(1)",
                        "复议、诉讼期间改变决定的，应当书面告知复议机关、人民法院",
                        (at, act) -> act.told() || party(at).contest() == Contest.NONE)
                .moves((at, act) -> Map.of(at.owner(), act.redo() ? course.again() : PartyStage.ENDED), course.shifts())
                .moves((at, act) -> act.redo() ? course.reopened() : Map.of(), course.reopening())
                .stops("fine-payment", (at, act) -> at.strands())
                .stops("file-archiving", (at, act) -> act.redo() ? List.of("case") : List.of())
                .served(Forms.REVOCATION, ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("reason", "撤销的理由", 6000)
                .text("after", "撤销后的处理（退款、重新处理）", 2000);
        return course == Course.ON_THE_SPOT
                ? rule
                : rule.resumes("penalty-decision", (at, act) -> act.redo() ? List.of("case") : List.of());
    }

    /** Opens a strand on which what was published is withdrawn. */
    private static <A extends org.tiean.procedure.Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> putRight(
            Course course, RuleBuilder<PenaltyCase, A> rule) {
        return rule.under("处罚法75(2)", "处罚法48(2)")
                .from(course.decided())
                .by(Posts.HANDLER)
                .signedBy("change-not-approved", "处罚法57(1)", "变更、撤销由机关负责人决定", Posts.LEADER, Posts.CHIEF)
                .opens(StrandKind.REMEDY, RemedyStage.TO_CARRY_OUT, (at, act) -> at.strands())
                .starts(Remedies.WITHDRAW, (at, act) -> Remedies.fresh(at));
    }
}
