package org.tiean.casework.penalty.payment;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;

/** 催告、加处罚款 (处罚法72(1)(一), 强制法35, 36, 45, 54): two papers apart, the party heard on each. */
public final class Demanding {
    private Demanding() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(remind(), impose(), demand(), object(), recheck());
    }

    private static RuleBuilder<PenaltyCase, ?> remind() {
        return on("remind", "催告缴款", Remind.class)
                .under("处罚法72(1)(一)", "强制法35")
                .help("缴款期满未缴的，发出缴纳罚款催告书，告知将按日加处罚款。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when(
                        "payment-term-running",
                        "处罚法67(3)",
                        "缴款期限（批准的延期、分期）未满",
                        (at, act) -> Performing.overdue(at, at.day()))
                .served(Forms.REMINDER, ServiceStage.PREPARED, (at, act) -> at.strands())
                .mayText("note", "备注", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> impose() {
        return Agreeing.unbound(heard(
                        on("impose-surcharge", "决定加处罚款", ImposeSurcharge.class).from(PartyStage.PERFORMING)))
                .under("处罚法72(1)(一)", "强制法45")
                .help("加处罚款在作出决定前只是“可加处”；金额按逾期天数每日百分之三计算，不超过罚款本数，复议、诉讼和批准延期的期间不计。")
                .by(Posts.HANDLER)
                .when("not-reminded", "强制法35;强制法45(1)", "缴纳罚款催告书还没有送达", (at, act) -> told(at, Forms.REMINDER))
                .when("nothing-accrued", "处罚法72(1)(一)", "没有可以加处的罚款", (at, act) -> !party(at)
                        .accruable(at.day())
                        .isZero())
                .when("surcharge-unserved", "内部规则", "上一份加处罚款决定书还没有送达", (at, act) -> party(at)
                        .performance()
                        .unserved()
                        .isZero())
                .guard(
                        "surcharge-not-as-computed",
                        "处罚法72(1)(一);处罚法73(3);强制法45(2)",
                        "加处罚款的金额应当与计算结果一致，计算截止日不晚于今天",
                        About.CONTENT,
                        (at, act) -> !act.until().isAfter(at.day())
                                && !act.amount().isZero()
                                && act.amount().equals(party(at).accruable(act.until())),
                        (at, act) -> act.until().isAfter(at.day())
                                ? "计算截止日不能晚于今天"
                                : "截至 " + act.until() + " 可以加处 "
                                        + party(at).accruable(act.until()).grouped() + " 元")
                .signedBy("surcharge-not-approved", "处罚法57(1);内部规则", "加处罚款由机关负责人决定", Posts.LEADER, Posts.CHIEF)
                .served(Forms.SURCHARGE, ServiceStage.PREPARED, (at, act) -> at.strands())
                .mayText("note", "备注", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> demand() {
        return Agreeing.unbound(on("demand", "催告履行（申请法院执行前）", Remind.class))
                .under("强制法54", "强制法35")
                .help("申请法院强制执行前的催告：写明应当履行的款项和其他义务、期限、方式和陈述申辩的权利；送达十个工作日后仍未履行的，可以申请。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when("nothing-overdue", "强制法53", "没有到期未缴的款项，也没有未履行的其他处罚", (at, act) -> Enforcing.enforceable(at))
                .guard(
                        "remedies-open",
                        "强制法53",
                        "复议、诉讼期限届满后催告",
                        About.SCENE,
                        (at, act) -> Enforcing.remediesOver(at),
                        (at, act) -> "当事人申请复议、提起诉讼的期限还没有届满（或者正在复议、诉讼）；此时催告，期满后仍须确认义务人没有履行",
                        at -> false)
                .served(Forms.DEMAND, ServiceStage.PREPARED, (at, act) -> at.strands())
                .mayText("note", "备注", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> object() {
        return on("object-to-demand", "对催告的陈述申辩", ObjectToDemand.class)
                .under("强制法36")
                .help("收到催告后当事人有权陈述申辩：如实记录，随后复核。")
                .from(PartyStage.PERFORMING)
                .fact()
                .by(Posts.HANDLER)
                .paper("party-statement-record")
                .text("person", "陈述申辩人", 100)
                .text("gender", "性别", 10)
                .mayText("position", "职务", 100)
                .mayText("employer", "工作单位", 200)
                .text("phone", "电话", 50)
                .text("address", "联系地址", 300)
                .mayText("postcode", "邮政编码", 10)
                .text("place", "地点", 500)
                .text("statement", "陈述申辩内容", 10000);
    }

    private static RuleBuilder<PenaltyCase, ?> recheck() {
        return on("recheck-objection", "复核对催告的陈述申辩", RecheckObjection.class)
                .under("强制法36")
                .help("对当事人提出的事实、理由和证据逐项复核；成立的应当采纳。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when("nothing-to-recheck", "强制法36", "没有尚未复核的陈述申辩", (at, act) -> party(at)
                        .performance()
                        .objection())
                .paper("defence-review-opinion")
                .text("points", "陈述申辩要点", 4000)
                .text("review", "复核情况", 4000)
                .text("reason", "采纳或者不采纳的理由", 4000);
    }

    /** What the party said to a reminder or a demand was re-checked. */
    static <A extends org.tiean.procedure.Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> heard(
            RuleBuilder<PenaltyCase, A> rule) {
        return rule.when("objection-not-rechecked", "强制法36", "当事人对催告的陈述申辩尚未复核", (at, act) -> !party(at)
                .performance()
                .objection());
    }
}
