package org.tiean.casework.penalty.payment;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.casework.penalty.Conditions.told;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.TermRun;

/** 执行协议 (强制法42): performance in parts once enforcement has begun; not kept, enforcement goes on. */
public final class Agreeing {
    private Agreeing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(agree(), resume());
    }

    private static RuleBuilder<PenaltyCase, ?> agree() {
        return unbound(on("agree-execution", "达成执行协议", AgreeExecution.class))
                .under("强制法42(1)")
                .help("催告之后，在不损害公共利益和他人合法权益的情况下，可以与当事人约定分阶段履行；当事人采取补救措施的，可以减免加处的罚款，罚款本身不能减免。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when(
                        "enforcement-not-begun",
                        "强制法42(1)",
                        "还没有送达催告书：执行协议在实施行政强制执行中达成；催告之前经济困难的，办理延期、分期缴纳",
                        (at, act) -> told(at, Forms.REMINDER) || told(at, Forms.DEMAND))
                .when("surcharge-unserved", "内部规则", "加处罚款决定书还没有送达", (at, act) -> party(at)
                        .performance()
                        .unserved()
                        .isZero())
                .when("already-before-court", "强制法42(1);内部规则", "已经向人民法院申请执行，由人民法院主持", (at, act) -> Enforcing.ended(
                                at, CourtStage.OVER)
                        .isEmpty())
                .provided("agreement-harms-others", "强制法42(1)", "执行协议不得损害公共利益和他人合法权益", (at, act) -> act.harmless())
                .provided(
                        "waived-without-remedy",
                        "强制法42(1)",
                        "当事人采取补救措施的，才可以减免加处的罚款",
                        (at, act) -> act.waived().isZero() || act.remedied())
                .provided(
                        "more-waived-than-surcharge",
                        "强制法42(1)",
                        "只能减免加处的罚款，不能减免罚款本身",
                        (at, act) -> act.waived().compareTo(surcharge(at)) <= 0)
                .provided("agreement-does-not-add-up", "强制法42(1);内部规则", "各期金额之和应当等于减免之后尚欠的款项", (at, act) -> act.plan()
                        .total()
                        .equals(left(at, act)))
                .provided("agreement-out-of-order", "强制法42(1);内部规则", "每期须有金额，期限应当晚于协议之日并且逐期后延", (at, act) -> act.plan()
                        .inOrder(at.day()))
                .guard(
                        "agreement-outlasts-window",
                        "强制法53",
                        "约定的期限不晚于申请人民法院强制执行的期限",
                        About.CONTENT,
                        (at, act) -> windowEnds(at).isAfter(act.plan().ends()),
                        (at, act) -> "约定的期限晚于申请人民法院强制执行的期限（" + windowEnds(at) + "）：执行协议是否使该期限顺延，法律没有规定（待核）",
                        at -> false)
                .signedBy("agreement-not-approved", "内部规则", "执行协议须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .extendsTo("fine-payment", (at, act) -> at.strands(), (at, act) -> act.plan()
                        .ends())
                .served(Forms.AGREEMENT, ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("measures", "当事人采取的补救措施和达成协议的理由", 3000)
                .mayText("terms", "其他约定（分阶段履行的非金钱义务等）", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> resume() {
        return on("resume-execution", "恢复强制执行", ResumeExecution.class)
                .under("强制法42(2)")
                .help("当事人不履行执行协议的，应当恢复强制执行：尚未缴纳的款项全部到期，减免的加处罚款不再减免，按约定没有计算的天数不补算（待核）。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when(
                        "no-agreement",
                        "强制法42(2)",
                        "没有正在履行的执行协议",
                        (at, act) -> party(at).performance().agreement() != null)
                .when("agreement-kept", "强制法42(2)", "到期的各期已经履行", (at, act) -> !isKept(at))
                .signedBy("resumption-not-approved", "内部规则", "恢复强制执行须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .extendsTo("fine-payment", (at, act) -> at.strands(), (at, act) -> at.day()
                        .minusDays(1))
                .text("reason", "当事人没有履行协议的情况", 2000);
    }

    /** As long as an agreement is in force nothing else is undertaken to get the money. */
    static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> unbound(RuleBuilder<PenaltyCase, A> rule) {
        return rule.when(
                "agreement-running",
                "强制法42(2)",
                "执行协议正在履行；没有履行的，先恢复强制执行",
                (at, act) -> party(at).performance().agreement() == null);
    }

    private static boolean isKept(Situation<PenaltyCase> at) {
        Performance performance = party(at).performance();
        Agreement agreement = performance.agreement();
        return agreement != null && !agreement.broken(at.day(), performance.kept());
    }

    private static Fen surcharge(Situation<PenaltyCase> at) {
        Party party = party(at);
        return party.performance().imposed().plus(party.accruable(at.day()));
    }

    private static Fen left(Situation<PenaltyCase> at, AgreeExecution act) {
        Party party = party(at);
        return party.with(party.performance().agreed(at.day(), act)).remaining();
    }

    private static LocalDate windowEnds(Situation<PenaltyCase> at) {
        return at.standing()
                .term(Enforcing.WINDOW, at.strand())
                .map(TermRun::due)
                .orElse(LocalDate.MAX);
    }
}
