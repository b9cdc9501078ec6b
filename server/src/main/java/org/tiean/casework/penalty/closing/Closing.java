package org.tiean.casework.penalty.closing;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.Conditions.stands;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.appraisal.Appraising;
import org.tiean.casework.penalty.custody.Guarding;
import org.tiean.casework.penalty.decision.Exempting;
import org.tiean.casework.penalty.hearing.HearingStage;
import org.tiean.casework.penalty.payment.CourtStage;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.preservation.Preserving;
import org.tiean.casework.penalty.remedy.Correct;
import org.tiean.casework.penalty.remedy.Remedies;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** 终结、结案、归档: the end. */
public final class Closing {
    /** Grounds on which something may be left for the enforcement. */
    private static final Set<EndGround> LEAVES = Set.of(EndGround.DIED, EndGround.DISSOLVED);

    private Closing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                endParty(),
                close(),
                archive(CaseStage.ARCHIVED, CaseStage.CLOSED, CaseStage.WITHDRAWN),
                correct(
                        CaseStage.LEAD,
                        CaseStage.URGENT,
                        CaseStage.INVESTIGATING,
                        CaseStage.SUSPENDED,
                        CaseStage.CONCLUDED,
                        CaseStage.WITHDRAWN,
                        CaseStage.CLOSED));
    }

    private static RuleBuilder<PenaltyCase, ?> endParty() {
        var rule = on("end-party", "终结对当事人的处理", EndParty.class)
                .under("处罚法57(1)")
                .help("死亡、终止或者经查不应承担责任的，写明理由终结；其他当事人不受影响。")
                .from(
                        PartyStage.SUSPECTED,
                        PartyStage.PROPOSED,
                        PartyStage.INFORMED,
                        PartyStage.HEARING,
                        PartyStage.HEARD,
                        PartyStage.AWAITING_SEAL,
                        PartyStage.DECIDED,
                        PartyStage.PERFORMING)
                .to(PartyStage.ENDED)
                .by(Posts.HANDLER)
                .provided(
                        "decided-liability-stands",
                        "内部规则",
                        "已经作出处罚决定的，不能以不应承担责任为由直接终结",
                        (at, act) -> act.ground() != EndGround.NOT_LIABLE
                                || !stands(at, at.strand(), Set.of(PartyStage.DECIDED, PartyStage.PERFORMING)))
                .provided(
                        "not-filed-by-police",
                        "310号令10;310号令11(2)",
                        "公安机关没有立案的不能以移送终结；已经作出的处罚决定继续执行",
                        (at, act) -> act.ground() != EndGround.TRANSFERRED
                                || (Transferring.isFiled(at) && party(at).decision() == null))
                .moves(
                        (at, act) -> hearingsOf(at),
                        shift(HearingStage.REQUESTED, HearingStage.TERMINATED),
                        shift(HearingStage.SCHEDULED, HearingStage.TERMINATED),
                        shift(HearingStage.HELD, HearingStage.TERMINATED))
                .stops("statement-defence", (at, act) -> at.strands())
                .stops("hearing-request", (at, act) -> at.strands())
                .signedBy("end-not-approved", "处罚法57(1)", "终结须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .paper("case-termination-record")
                .text("reason", "终结的理由和证据", 3000);
        return leavingNothing(rule);
    }

    /** Who is done with without having performed: the court said so, or nothing is left to take (强制法40). */
    public static RuleBuilder<PenaltyCase, EndParty> leavingNothing(RuleBuilder<PenaltyCase, EndParty> rule) {
        rule.provided(
                        "execution-not-over",
                        "强制法40",
                        "没有登记人民法院终结执行",
                        (at, act) -> act.ground() != EndGround.EXECUTION_OVER
                                || at.standing().of(StrandKind.ENFORCEMENT).stream()
                                        .anyMatch(strand -> at.strand().equals(strand.of())
                                                && strand.stage().equals(CourtStage.OVER.code())))
                .guard(
                        "something-left",
                        "强制法40",
                        "已经作出决定的，没有遗产、财产可供执行，也没有义务承受人",
                        About.CONTENT,
                        (at, act) -> !LEAVES.contains(act.ground())
                                || party(at).decision() == null
                                || Boolean.TRUE.equals(act.nothingLeft()),
                        (at, act) -> "已经作出处罚决定：有遗产、财产可供执行或者有义务承受人的，不终结执行（各项条件待核）",
                        at -> false)
                .stops("fine-payment", (at, act) -> at.strands());
        return Enforcing.letGo(rule, (at, act) -> true);
    }

    private static Map<String, Stage> hearingsOf(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.HEARING).stream()
                .filter(hearing -> at.strand().equals(hearing.of()))
                .collect(Collectors.toMap(Strand::id, hearing -> HearingStage.TERMINATED));
    }

    private static RuleBuilder<PenaltyCase, ?> close() {
        return nothingOpen(on("close", "结案", Note.class))
                .under("处罚法47")
                .help("每名当事人的处罚履行完毕或者终结，文书全部送达后，报请结案。")
                .from(CaseStage.INVESTIGATING, CaseStage.CONCLUDED)
                .to(CaseStage.CLOSED)
                .by(Posts.HANDLER)
                .when("not-educated", "处罚法33(3)", "不予处罚的当事人还没有教育记录", (at, act) -> Exempting.allEducated(at))
                .when("preservation-open", "处罚法56", "还有先行登记保存的证据没有处理、返还", (at, act) -> Preserving.allOver(at))
                .when("custody-open", "内部规则", "还有证据、物品在保管，应当先退还、移交、销毁或者随卷归档", (at, act) -> Guarding.allReleased(at))
                .when("appraisal-open", "行诉证据规定62;内部规则", "还有鉴定没有结果，或者没有告知当事人", (at, act) -> Appraising.allOver(at))
                .when("transfer-open", "310号令5(2);310号令10", "移送涉嫌犯罪案件还没有结果", (at, act) -> Transferring.allOver(at))
                .signedBy("closing-not-approved", "内部规则", "结案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops("penalty-decision", (at, act) -> at.strands())
                .starts("file-archiving", (at, act) -> at.strands())
                .paper("case-closing-approval")
                .text("result", "处理结果", 4000)
                .text("performance", "执行情况", 4000);
    }

    /** Every party is done with, every paper served, every remedy over, and nothing kept that is not owed. */
    public static RuleBuilder<PenaltyCase, Note> nothingOpen(RuleBuilder<PenaltyCase, Note> rule) {
        return rule.when(
                        "party-open",
                        "处罚法66(1)",
                        "还有当事人没有履行完毕或者终结",
                        (at, act) -> at.each(StrandKind.PARTY, Set.of(PartyStage.SETTLED, PartyStage.ENDED)))
                .when(
                        "service-open",
                        "处罚法61(1)",
                        "还有文书没有送达",
                        (at, act) -> at.each(StrandKind.SERVICE, Set.of(ServiceStage.SERVED, ServiceStage.VOID)))
                .when(
                        "overpaid-not-refunded",
                        "强制法41;内部规则",
                        "还有多收的款项没有退还",
                        (at, act) -> at.facts().parties().values().stream()
                                .allMatch(party -> party.overpaid().isZero()))
                .when("remedy-open", "内部规则", "还有复议、诉讼没有审结或者落实", (at, act) -> Remedies.allOver(at));
    }

    public static RuleBuilder<PenaltyCase, ?> archive(Stage archived, Stage... ended) {
        return on("archive", "归档", Archive.class)
                .under("处罚法47", "档案法14")
                .help("按归档顺序装订，卷内目录和页码由系统计算；归档后不得增加、抽取、更改。")
                .from(ended)
                .to(archived)
                .by(Posts.HANDLER, Posts.ARCHIVIST)
                .provided("archive-number-missing", "内部规则", "请填写归档号", (at, act) -> !act.archiveNumber()
                        .isBlank())
                .when("paper-not-ready", "内部规则", "还有文书正在生成，请稍候再归档", (at, act) -> allPapersReady(at))
                .stops("file-archiving", (at, act) -> at.strands())
                .paper("dossier-cover")
                .paper("dossier-contents")
                .paper("reference-note-page")
                .mayText("note", "本卷情况说明", 2000);
    }

    public static RuleBuilder<PenaltyCase, ?> correct(Stage... stages) {
        return on("correct", "更正记录", Correct.class)
                .under("处罚法47")
                .help("记录只增不改：写明哪一条、错在哪里、应当是什么；原记录保留。")
                .from(stages)
                .by(Posts.HANDLER)
                .provided(
                        "no-such-line",
                        "内部规则",
                        "没有这一条记录",
                        (at, act) ->
                                act.line() > 0 && act.line() <= at.standing().seq())
                .signedBy("correction-not-approved", "内部规则", "更正须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("was", "原记录的错误", 2000)
                .text("is", "更正后的内容", 2000);
    }
}
