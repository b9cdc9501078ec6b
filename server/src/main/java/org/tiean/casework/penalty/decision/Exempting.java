package org.tiean.casework.penalty.decision;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.PartyStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.change.Changing;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.casework.penalty.weighing.Weighed;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Situation;

/** 不予处罚 and the education that takes its place (处罚法30, 31, 33). */
public final class Exempting {
    private Exempting() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(exempt(), educate());
    }

    private static RuleBuilder<PenaltyCase, ?> exempt() {
        return Transferring.notInstead(
                        Changing.living(on("exempt", "作出不予处罚决定", Exempt.class).from(PROPOSED, INFORMED, HEARD)))
                .under("处罚法33", "处罚法57(1)(二)", "处罚法57(1)(三)")
                .help("轻微不罚是应当，首违不罚是可以，无主观过错由当事人举证；各有条件和清单。不予处罚的，应当对当事人进行教育。")
                .to(AWAITING_SEAL)
                .by(Posts.HANDLER)
                .provided(
                        "exemption-conditions",
                        "处罚法33(1);处罚法33(2)",
                        "不符合所选不予处罚情形的全部条件",
                        (at, act) -> act.conditionsMet())
                .provided("condition-unproved", "处罚法40;处罚法46(2)", "每项条件都要有证据证明：请为每项选择所依据的证据", (at, act) -> act.proved())
                .provided("proof-not-in-case", "处罚法46(2)", "所依据的证据没有在本案登记", (at, act) -> act.shown().stream()
                        .flatMap(proof -> proof.evidence().stream())
                        .allMatch(at.facts().evidence()::has))
                .provided(
                        "item-does-not-fit",
                        "处罚法33(1)",
                        "所选清单事项不是本地区的，或者与情形、违法行为不符",
                        (at, act) -> act.item() == null || fits(at, act))
                .guard(
                        "not-on-list",
                        "处罚法33(1)",
                        "首违可不罚的，违法行为应当在本地区的清单内",
                        About.CONTENT,
                        (at, act) -> act.item() != null || act.outcome() != Outcome.FIRST_OFFENCE,
                        (at, act) -> "没有选择清单事项：违法行为可能不在本地区的不予处罚清单内",
                        at -> at.scene().tables().listVerified(Outcome.FIRST_OFFENCE.name()))
                .provided(
                        "not-first",
                        "处罚法33(1)",
                        "回溯期内因同类违法行为受过处罚，不是初次违法",
                        (at, act) -> act.outcome() != Outcome.FIRST_OFFENCE
                                || Weighed.isFirst(at, at.strand(), act.violations(), months(at, act)))
                .provided("exemption-not-proposed", "内部规则", "请先以“变更拟处理意见”把该当事人改为不予处罚", (at, act) -> {
                    Finding finding = party(at).finding();
                    return finding != null && finding.outcome() == act.outcome();
                })
                .when("defence-not-rechecked", "处罚法45(1)", "当事人的陈述申辩尚未复核", (at, act) -> !party(at)
                        .defence()
                        .open())
                .signedBy("decision-not-approved", "处罚法57(1)", "决定由机关负责人审查后作出", Posts.LEADER, Posts.CHIEF)
                .served(Forms.NO_PENALTY, ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("facts", "违法事实和证据", 10000)
                .text("reasons", "不予处罚的理由和依据", 6000)
                .text("education", "教育情况", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> educate() {
        return on("educate", "教育当事人", Educate.class)
                .under("处罚法33(3)")
                .help("依法不予处罚的，应当对当事人进行教育：写明谁在何时以何种方式教育、当事人是否理解。未教育的不能结案。")
                .from(AWAITING_SEAL, ENDED)
                .by(Posts.HANDLER)
                .when("nothing-to-educate-for", "处罚法33(3)", "该当事人没有依法不予处罚的决定", (at, act) -> educates(party(at)))
                .when(
                        "educated-already",
                        "内部规则",
                        "已经有教育记录",
                        (at, act) -> at.standing().count("educate", at.strand()) == 0)
                .provided("two-officers", "处罚法42(1)", "执法人员不得少于两人，且不能是同一人", (at, act) -> twoDistinct(act.officers()))
                .provided(
                        "guardian-not-told",
                        "处罚法30;处罚法31",
                        "不满十四周岁的责令监护人管教，精神病人、智力残疾人责令监护人看管和治疗",
                        (at, act) -> act.guardian() || !needsGuardian(party(at)))
                .paper(Forms.EDUCATION)
                .text("person", "受教育人及职务（与当事人的关系）", 200)
                .text("place", "地点", 500)
                .text("education", "教育内容", 4000)
                .mayText("words", "当事人的意见；拒绝确认的写明见证情况", 2000);
    }

    /** Everybody who is let go although he broke the law has been educated. */
    public static boolean allEducated(Situation<PenaltyCase> at) {
        return at.facts().parties().entrySet().stream()
                .filter(one -> educates(one.getValue()))
                .allMatch(one -> at.standing().count("educate", one.getKey()) > 0);
    }

    private static boolean needsGuardian(Party party) {
        return party.decision() != null && party.decision().finding().outcome().ofPersons();
    }

    private static boolean educates(Party party) {
        return party.decision() != null && party.decision().finding().outcome().educates();
    }

    private static boolean fits(Situation<PenaltyCase> at, Exempt act) {
        return item(at, act)
                .filter(item -> item.outcome().equals(act.outcome().name())
                        && act.violations().contains(item.violation()))
                .isPresent();
    }

    private static @Nullable Integer months(Situation<PenaltyCase> at, Exempt act) {
        return item(at, act).map(Scene.Item::months).orElse(null);
    }

    private static Optional<Scene.Item> item(Situation<PenaltyCase> at, Exempt act) {
        return act.item() == null ? Optional.empty() : at.scene().tables().item(act.item());
    }
}
