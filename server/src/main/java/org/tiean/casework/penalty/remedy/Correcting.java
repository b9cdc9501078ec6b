package org.tiean.casework.penalty.remedy;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Map;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.Sanctions;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.Rule;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** 补正、主动变更、主动撤销: the agency puts its own decision right (处罚法75(2)). */
public final class Correcting {
    private static final PartyStage[] DECIDED = {PartyStage.DECIDED, PartyStage.PERFORMING, PartyStage.SETTLED};

    /** Where a party may go when its decision is changed, revoked, or to be made anew. */
    static final Rule.Shift[] PARTY_SHIFTS = {
        shift(PartyStage.PERFORMING, PartyStage.SETTLED),
        shift(PartyStage.SETTLED, PartyStage.PERFORMING),
        shift(PartyStage.DECIDED, PartyStage.ENDED),
        shift(PartyStage.PERFORMING, PartyStage.ENDED),
        shift(PartyStage.SETTLED, PartyStage.ENDED),
        shift(PartyStage.DECIDED, PartyStage.PROPOSED),
        shift(PartyStage.PERFORMING, PartyStage.PROPOSED),
        shift(PartyStage.SETTLED, PartyStage.PROPOSED),
        shift(PartyStage.ENDED, PartyStage.PROPOSED)
    };

    /** A case that was closed goes on where a decision is to be made anew. */
    public static final Rule.Shift[] CASE_SHIFTS = {
        shift(CaseStage.CLOSED, CaseStage.CONCLUDED), shift(CaseStage.ARCHIVED, CaseStage.CONCLUDED)
    };

    private Correcting() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(rectify(), vary(), revoke());
    }

    public static Map<String, Stage> reopened() {
        return Map.of("case", CaseStage.CONCLUDED);
    }

    /** The stage of a party whose decision stands with other sanctions. */
    static Map<String, Stage> varied(Situation<PenaltyCase> at, List<Sanction> sanctions) {
        Party after = party(at).variedTo(sanctions, at.standing().seq() + 1);
        return Map.of(at.owner(), after.settledBy(after.performance()) ? PartyStage.SETTLED : PartyStage.PERFORMING);
    }

    private static RuleBuilder<PenaltyCase, ?> rectify() {
        return on("rectify-decision", "补正决定书", RectifyDecision.class)
                .under("处罚法75(2)", "内部规则")
                .help("只补正笔误，不改变认定的事实、依据和处罚；期限不重新起算。")
                .from(DECIDED)
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

    private static RuleBuilder<PenaltyCase, ?> vary() {
        return putRight(on("vary-decision", "主动变更处罚决定", VaryDecision.class))
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
                .moves((at, act) -> varied(at, act.sanctions()), PARTY_SHIFTS)
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

    private static RuleBuilder<PenaltyCase, ?> revoke() {
        return Enforcing.letGo(putRight(on("revoke-decision", "主动撤销处罚决定", RevokeDecision.class)), (at, act) -> true)
                .help("撤销后不再处罚的，对该当事人的处理终结；需要重新处理的，从拟处理意见重新办理。已缴罚款退还。")
                .provided(
                        "organ-not-told",
                        "行诉解释81(1)",
                        "复议、诉讼期间改变决定的，应当书面告知复议机关、人民法院",
                        (at, act) -> act.told() || party(at).contest() == Contest.NONE)
                .moves(
                        (at, act) -> Map.of(at.owner(), act.redo() ? PartyStage.PROPOSED : PartyStage.ENDED),
                        PARTY_SHIFTS)
                .moves((at, act) -> act.redo() ? reopened() : Map.of(), CASE_SHIFTS)
                .stops("fine-payment", (at, act) -> at.strands())
                .stops("file-archiving", (at, act) -> act.redo() ? List.of("case") : List.of())
                .resumes("penalty-decision", (at, act) -> act.redo() ? List.of("case") : List.of())
                .served(Forms.REVOCATION, ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("reason", "撤销的理由", 6000)
                .text("after", "撤销后的处理（退款、重新处理）", 2000);
    }

    /** Opens a strand on which what was published is withdrawn. */
    private static <A extends org.tiean.procedure.Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> putRight(
            RuleBuilder<PenaltyCase, A> rule) {
        return rule.under("处罚法75(2)", "处罚法48(2)")
                .from(DECIDED)
                .by(Posts.HANDLER)
                .signedBy("change-not-approved", "处罚法57(1)", "变更、撤销由机关负责人决定", Posts.LEADER, Posts.CHIEF)
                .opens(StrandKind.REMEDY, RemedyStage.TO_CARRY_OUT, (at, act) -> at.strands())
                .starts(Remedies.WITHDRAW, (at, act) -> Remedies.fresh(at));
    }
}
