package org.tiean.casework.penalty.payment;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.RuleBuilder;

/** 延期、分期缴纳罚款 (处罚法66(2)): asked, granted as one plan, or not. */
public final class Deferring {
    private Deferring() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(ask(), grant(), refuse());
    }

    private static RuleBuilder<PenaltyCase, ?> ask() {
        return on("ask-deferral", "申请延期（分期）缴款", AskDeferral.class)
                .under("处罚法66(2)")
                .help("当事人确有经济困难，书面申请延期或者分期缴纳罚款的，登记申请和困难证明。")
                .from(PartyStage.PERFORMING)
                .fact()
                .by(Posts.HANDLER)
                .text("reason", "申请的理由", 3000)
                .mayText("proofs", "经济困难的证明材料", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> grant() {
        return Agreeing.unbound(on("grant-deferral", "批准延期（分期）缴款", GrantDeferral.class))
                .under("处罚法66(2)", "处罚法72(2)")
                .help("一份计划写明每期的金额和期限；批准之日起到各期期满不计算加处罚款，申请法院执行的期限自计划期满起算。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when("deferral-not-asked", "处罚法66(2)", "没有尚未答复的延期（分期）申请", (at, act) -> party(at)
                        .performance()
                        .asked())
                .provided("plan-does-not-add-up", "处罚法66(2);内部规则", "各期金额之和应当等于尚未缴纳的罚款", (at, act) -> act.plan()
                        .total()
                        .equals(party(at).performance().openFine()))
                .provided("plan-out-of-order", "处罚法66(2);内部规则", "每期须有金额，期限应当晚于批准之日并且逐期后延", (at, act) -> act.plan()
                        .inOrder(at.day()))
                .signedBy("deferral-not-approved", "处罚法66(2)", "延期、分期缴纳须经行政机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .extendsTo("fine-payment", (at, act) -> at.strands(), (at, act) -> act.plan()
                        .ends())
                .startsOn(
                        "court-enforcement-application",
                        (at, act) -> at.strands(),
                        (at, act) -> Enforcing.later(act.plan().ends(), Enforcing.remediesEnd(at)))
                .paper("payment-extension-approval")
                .served(Forms.DEFERRAL_GRANT, ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("reason", "当事人申请的理由", 3000)
                .text("opinion", "承办人意见", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> refuse() {
        return on("refuse-deferral", "不同意延期（分期）缴款", RefuseDeferral.class)
                .under("处罚法66(2)")
                .help("不符合条件的，说明理由，经批准后答复当事人；缴款期限和加处罚款照常计算。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when("deferral-not-asked", "处罚法66(2)", "没有尚未答复的延期（分期）申请", (at, act) -> party(at)
                        .performance()
                        .asked())
                .signedBy("deferral-not-approved", "处罚法66(2)", "是否同意由行政机关负责人决定", Posts.LEADER, Posts.CHIEF)
                .paper("payment-extension-approval")
                .text("reason", "当事人申请的理由", 3000)
                .text("opinion", "承办人意见（不同意的理由）", 2000);
    }
}
