package org.tiean.casework.penalty.inquiry;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.ItsOfficers;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanctions;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.summary.RecordOnSite;
import org.tiean.casework.penalty.weighing.Weighed;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Evidence, records made by two officers, orders, and the end of the investigation. */
public final class Investigation {
    private Investigation() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                addEvidence(),
                summon(),
                question(),
                byTwo(on("examine-scene", "勘验", RecordOnSite.class), RecordOnSite::officers)
                        .from(URGENT)
                        .under("处罚法54(1)")
                        .help("勘验现场并制作笔录，当事人在场的应当签名，拒绝签名的注明。")
                        .paper("scene-examination-record")
                        .text("place", "勘验场所", 500)
                        .mayText("weather", "天气情况", 100)
                        .text("present", "在场的当事人", 200)
                        .text("presentPosition", "其单位及职务", 200)
                        .mayText("invited", "被邀请人（当事人不在场或者拒绝签名的）", 200)
                        .mayText("invitedPosition", "被邀请人的单位及职务", 200)
                        .text("record", "勘验情况", 10000),
                byTwo(on("inspect", "现场检查", RecordOnSite.class), RecordOnSite::officers)
                        .from(URGENT)
                        .under("安法68")
                        .help("检查的时间、地点、内容、发现的问题及其处理情况应当书面记录并签字。")
                        .paper("inspection-record")
                        .text("place", "检查场所", 500)
                        .text("record", "检查情况", 10000),
                addressing(
                                byTwo(on("order-correction", "责令限期整改", Order.class), Order::officers),
                                "rectification-order",
                                Order::parties)
                        .under("安法65(1)(二)", "处罚法28(1)")
                        .help("实施行政处罚时，应当责令当事人改正或者限期改正违法行为。")
                        .provided(
                                "due-day-missing",
                                "处罚法28(1)",
                                "请填写整改期限，且不早于今天",
                                (at, act) -> act.dueOn() != null && !act.dueOn().isBefore(at.day()))
                        .text("problems", "存在的问题", 6000),
                addressing(
                                byTwo(on("order-measures", "现场处理措施", Order.class), Order::officers),
                                "on-site-measure-decision",
                                Order::parties)
                        .under("安法65(1)(三)")
                        .help("重大事故隐患排除前或者排除过程中无法保证安全的，责令撤出作业人员、暂时停产停业或者停止使用。")
                        .text("problems", "违法违规行为和事故隐患", 6000)
                        .text("basis", "依据", 1000)
                        .text("measures", "现场处理决定", 2000),
                conclude(on("conclude", "调查终结", Conclude.class)
                        .from(INVESTIGATING)
                        .to(CONCLUDED)
                        .provided("party-left-out", "处罚法57(1)", "每一名当事人都要提出处理意见", (at, act) -> act.findings().stream()
                                .map(PartyFinding::strand)
                                .toList()
                                .containsAll(suspected(
                                        at.facts(),
                                        at.standing().of(StrandKind.PARTY).stream()
                                                .filter(strand -> strand.stage().equals(PartyStage.SUSPECTED.code()))
                                                .map(strand -> strand.id())
                                                .toList())))),
                conclude(on("conclude-added", "对追加当事人提出处理意见", Conclude.class)
                        .from(CONCLUDED)
                        .when(
                                "nobody-added",
                                "内部规则",
                                "没有尚未提出处理意见的当事人",
                                (at, act) -> at.standing().of(StrandKind.PARTY).stream()
                                        .anyMatch(strand -> strand.stage().equals(PartyStage.SUSPECTED.code())))));
    }

    private static List<String> suspected(PenaltyCase facts, List<String> strands) {
        return strands.stream().filter(facts.parties()::containsKey).toList();
    }

    private static List<String> addressed(PenaltyCase facts, @Nullable List<String> chosen) {
        return chosen == null || chosen.isEmpty()
                ? facts.parties().keySet().stream().limit(1).toList()
                : chosen;
    }

    /** Goes to each party chosen, or to the first, as a paper of its own. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> addressing(
            RuleBuilder<PenaltyCase, A> rule, String form, Function<A, @Nullable List<String>> chosen) {
        return rule.provided("addressee-unknown", "内部规则", "受送达的应当是本案的当事人，每人一份", (at, act) -> {
                    List<String> parties = addressed(at.facts(), chosen.apply(act));
                    return at.facts().parties().keySet().containsAll(parties)
                            && Set.copyOf(parties).size() == parties.size();
                })
                .served(form, ServiceStage.PREPARED, (at, act) -> addressed(at.facts(), chosen.apply(act)));
    }

    /** Done by two officers who may; what secures evidence is open in an urgent case even before it is filed. */
    static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> byTwo(
            RuleBuilder<PenaltyCase, A> rule, Function<A, List<UUID>> officers) {
        return pair(rule.from(INVESTIGATING, CONCLUDED).by(Posts.HANDLER), officers);
    }

    /** Done by two officers who hold certificates and are not recused. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> pair(
            RuleBuilder<PenaltyCase, A> rule, Function<A, List<UUID>> officers) {
        return rule.provided(
                        "two-officers", "处罚法42(1)", "执法人员不得少于两人，且不能是同一人", (at, act) -> twoDistinct(officers.apply(act)))
                .guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法55(1)",
                        "执法人员当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> certified(at, officers.apply(act)),
                        (at, act) -> notCertified(at, officers.apply(act)))
                .provided(
                        "officer-recused",
                        "处罚法43(1)",
                        "已决定回避的人员不能参加调查",
                        (at, act) -> noneRecused(at, officers.apply(act)));
    }

    /** Evidence is collected before it is decided about. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> beforeDecision(
            RuleBuilder<PenaltyCase, A> rule) {
        return rule.when(
                "collected-after-decision",
                "行诉证据规定60(一)",
                "处罚决定作出之后收集的证据不能作为认定其合法的依据",
                (at, act) -> at.facts().parties().isEmpty()
                        || at.facts().parties().values().stream().anyMatch(party -> party.decision() == null));
    }

    private static RuleBuilder<PenaltyCase, ?> addEvidence() {
        return beforeDecision(byTwo(on("add-evidence", "登记证据", AddEvidence.class), AddEvidence::officers))
                .from(URGENT)
                .under("处罚法46(1)", "处罚法46(2)")
                .help("写明证据种类、来源、取得日期和证明的事实；原件上传后即时计算摘要。")
                .provided("collected-in-future", "处罚法46(2)", "取得日期不能晚于办理日期", (at, act) -> !act.collectedOn()
                        .isAfter(at.day()))
                .provided("evidence-twice", "内部规则", "该证据已经登记", (at, act) -> !at.facts()
                        .evidence()
                        .has(act.evidence()))
                .text("title", "证据名称", 200)
                .text("provenance", "来源、持有人和取得方式", 1000)
                .text("proves", "证明的事实", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> question() {
        return byTwo(on("question", "询问", Question.class), Question::officers)
                .from(URGENT)
                .under("处罚法55")
                .help("出示执法证件，告知权利义务和申请回避的权利，制作询问笔录，逐页签名。")
                .provided("ends-before-it-begins", "内部规则", "询问结束的时间应当在开始之后", (at, act) -> act.endsAfterItBegins())
                .provided(
                        "unsigned-without-witness",
                        "内部规则",
                        "被询问人拒绝签名或者不能签名的，应当注明原因，并有见证人",
                        (at, act) -> act.signedOrWitnessed())
                .paper("inquiry-record")
                .text("person", "被询问人", 200)
                .text("gender", "性别", 10)
                .text("age", "年龄", 10)
                .text("idNumber", "证件号码", 60)
                .text("employer", "工作单位", 200)
                .mayText("position", "职务", 100)
                .text("address", "住址", 300)
                .text("phone", "联系电话", 60)
                .text("place", "询问地点", 500)
                .mayText("others", "在场人", 200)
                .text("record", "问答记录", 20000)
                .mayText("corrections", "核对时的更正（每行一处）", 8000)
                .mayText("unsignedWhy", "没有签名的原因", 500)
                .mayText("witness", "见证人", 200);
    }

    private static RuleBuilder<PenaltyCase, ?> summon() {
        var summons = on("summon", "询问通知", Summon.class).from(INVESTIGATING, CONCLUDED);
        return addressing(summons, "inquiry-notice", Summon::parties)
                .under("处罚法55(2)")
                .help("当事人或者有关人员应当如实回答询问，并协助调查。")
                .by(Posts.HANDLER)
                .text("person", "被询问人", 200)
                .text("matter", "询问事由", 1000)
                .text("place", "询问地点", 500);
    }

    private static RuleBuilder<PenaltyCase, Conclude> conclude(RuleBuilder<PenaltyCase, Conclude> rule) {
        return ItsOfficers.fit(Weighed.weighed(rule, (at, act) -> act.findings(), Conclude::violationEndedOn))
                .under("处罚法57(1)", "处罚法40")
                .help("调查终结，提出案件调查报告：事实、证据、依据、裁量和处理意见，逐名当事人写明。")
                .by(Posts.HANDLER)
                .provided("finding-missing", "处罚法57(1)", "请写明对当事人的处理意见", (at, act) -> !act.findings()
                        .isEmpty())
                .provided(
                        "no-evidence",
                        "处罚法40",
                        "违法事实不清、证据不足的，不得给予行政处罚：尚未登记证据",
                        (at, act) -> !at.facts().evidence().isEmpty()
                                || act.findings().stream().noneMatch(one -> one.outcome() == Outcome.PENALTY))
                .provided(
                        "sanction-missing",
                        "处罚法57(1)",
                        "拟给予处罚的要写明处罚种类和金额，不予处罚的不得附处罚",
                        (at, act) -> act.findings().stream().allMatch(Investigation::complete))
                .provided("finding-of-another-stage", "内部规则", "只能对调查中的当事人提出处理意见", (at, act) -> act.findings().stream()
                        .allMatch(one -> stands(at, one.strand(), Set.of(PartyStage.SUSPECTED))))
                .moves(
                        (at, act) -> {
                            Map<String, Stage> moved = new LinkedHashMap<>();
                            act.findings().forEach(one -> moved.put(one.strand(), PartyStage.PROPOSED));
                            return moved;
                        },
                        shift(PartyStage.SUSPECTED, PartyStage.PROPOSED))
                .paper("investigation-report")
                .text("facts", "案情及违法事实", 10000)
                .text("evidence", "相关证据（每行一项）", 8000)
                .text("discretion", "裁量说明", 4000)
                .text("opinion", "处罚依据和处理建议", 4000);
    }

    private static boolean complete(PartyFinding one) {
        return one.outcome() == Outcome.PENALTY
                ? Sanctions.complete(one.sanctions()) && !one.violations().isEmpty()
                : one.sanctions().isEmpty();
    }
}
