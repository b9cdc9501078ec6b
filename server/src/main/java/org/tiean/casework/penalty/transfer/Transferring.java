package org.tiean.casework.penalty.transfer;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.transfer.TransferStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.Course;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Received;
import org.tiean.kernel.term.TermRule;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.Rule.Shift;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** 移送涉嫌犯罪案件 (处罚法57(1)(四), 310号令): to the police, their answer, and the way back. */
public final class Transferring {
    private static final String APPROVAL = "transfer-approval";
    private static final String DELIVERY = "transfer-delivery";
    private static final String FILING = "police-filing-decision";
    private static final String ASKING = "ask-police-reconsideration";
    private static final String AGAIN = "police-reconsideration-decision";
    private static final String SUGGESTING = "suggest-filing-supervision";

    /** The police have not filed it: it can come back for that reason alone. */
    private static final Set<String> REFUSED = Set.of(NOT_FILED.code(), UPHELD.code(), SUPERVISING.code());

    /** Nothing the agency still has to do or to wait for. */
    private static final Set<TransferStage> OVER = Set.of(KEPT, FILED, RETURNED);

    private static final Shift[] TAKEN_UP = {
        shift(PartyStage.ENDED, PartyStage.PROPOSED), shift(PartyStage.ENDED, PartyStage.SUSPECTED)
    };

    private Transferring() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                report(),
                decide(),
                urged(),
                handOver(),
                receipt(),
                Supplying.askSupplement(),
                Supplying.supplement(),
                answer(),
                Supplying.handOverGoods(),
                reconsider(),
                reconsidered(),
                suggest(),
                supervised(),
                comeBack());
    }

    /** No penalty takes the place of a transfer that is being decided or under way. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> notInstead(
            RuleBuilder<PenaltyCase, A> rule) {
        return rule.when(
                "transfer-pending",
                "310号令11(1);处罚法8(2)",
                "该当事人涉嫌犯罪，正在决定移送或者已经移送，不得以行政处罚代替移送",
                (at, act) -> of(at).allMatch(strand -> stage(strand).ends()));
    }

    /** A finding of a suspected crime stands until the head keeps the case or it has come back. */
    public static boolean bound(Situation<PenaltyCase> at) {
        Finding finding = party(at).finding();
        return finding != null
                && finding.outcome() == Outcome.SUSPECTED_CRIME
                && of(at).noneMatch(strand -> stage(strand).ends());
    }

    /** Nobody of the case is suspected of a crime that is still to be transferred, or was. */
    public static boolean noneBoundOrSent(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.PARTY).stream().allMatch(strand -> notBoundOrSent(at.on(strand.id())));
    }

    public static boolean notBoundOrSent(Situation<PenaltyCase> at) {
        return !bound(at) && of(at).allMatch(strand -> stage(strand).ends());
    }

    public static boolean isFiled(Situation<PenaltyCase> at) {
        return of(at).anyMatch(strand -> stage(strand) == FILED);
    }

    public static boolean allOver(Situation<PenaltyCase> at) {
        return at.each(StrandKind.TRANSFER, OVER);
    }

    private static Stream<Strand> of(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.TRANSFER).stream()
                .filter(strand -> at.owner().equals(strand.of()));
    }

    private static TransferStage stage(Strand strand) {
        return TransferStage.valueOf(strand.stage());
    }

    private static RuleBuilder<PenaltyCase, ?> report() {
        return on("report-crime", "提出移送涉嫌犯罪案件报告", ReportCrime.class)
                .under("处罚法57(1)(四)", "310号令3", "310号令5(1)")
                .help("发现涉嫌犯罪的，立即指定两名以上执法人员组成专案组，核实情况后书面报告机关正职负责人。是否达到追诉标准由人判断，系统不作决定。")
                .from(
                        PartyStage.SUSPECTED,
                        PartyStage.PROPOSED,
                        PartyStage.INFORMED,
                        PartyStage.HEARING,
                        PartyStage.HEARD,
                        PartyStage.DECIDED,
                        PartyStage.PERFORMING,
                        PartyStage.SETTLED)
                .by(Posts.HANDLER)
                .provided("two-officers", "310号令5(1)", "专案组不得少于两人，且不能是同一人", (at, act) -> twoDistinct(act.officers()))
                .guard(
                        "officer-not-certified",
                        "310号令5(1)",
                        "专案组由行政执法人员组成，当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> certified(at, act.officers()),
                        (at, act) -> notCertified(at, act.officers()))
                .when("already-in-transfer", "内部规则", "该当事人已经报告移送，尚未退回", (at, act) -> of(at).allMatch(
                                strand -> stage(strand).ends()))
                .opens(StrandKind.TRANSFER, REPORTED, (at, act) -> at.strands())
                .starts(APPROVAL, (at, act) -> List.of(at.standing().nextId(StrandKind.TRANSFER, 0)))
                .paper("crime-report")
                .paper("case-transfer-approval")
                .text("organ", "受移送的公安机关", 200)
                .text("facts", "案情和证据", 10000)
                .text("crime", "涉嫌的罪名、刑法条文和追诉标准", 4000)
                .text("opinion", "专案组的意见", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> decide() {
        return on("decide-transfer", "决定是否移送", DecideTransfer.class)
                .under("310号令5(2)")
                .help("由机关正职负责人（主持工作的负责人）自接到报告之日起三日内决定；不批准的，理由记入案卷，人民检察院、监察机关可以监督。")
                .from(REPORTED)
                .by(Posts.CHIEF)
                .moves(
                        (at, act) -> Map.of(at.strand(), act.approved() ? APPROVED : KEPT),
                        shift(REPORTED, APPROVED),
                        shift(REPORTED, KEPT))
                .provided("decision-minute-does-not-fit", "内部规则", "签字的时刻应当在决定之日", (at, act) -> act.fits(at.day()))
                .marks(
                        "transfer-decided-late",
                        "310号令5(2);310号令16",
                        "超过三日决定是否移送",
                        (at, act) -> at.isOver(APPROVAL, at.strand()))
                .stops(APPROVAL, (at, act) -> at.strands())
                .text("reason", "批准或者不批准的理由", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> urged() {
        return on("urged-to-transfer", "检察、监察机关督促移送", Received.class)
                .under("310号令14")
                .help("收到督促移送的意见的，重新由机关正职负责人在三日内决定。")
                .from(KEPT)
                .to(REPORTED)
                .fact()
                .by(Posts.HANDLER)
                .starts(APPROVAL, (at, act) -> at.strands())
                .text("document", "来文机关、文书名称和文号", 300)
                .text("gist", "主要内容", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> handOver() {
        return on("hand-over-case", "移送公安机关", HandOver.class)
                .under("310号令5(2)", "310号令6", "54号文8")
                .help("批准后二十四小时内向同级公安机关移送，移送书抄送同级人民检察院。填写批准和移送的时刻的，按二十四小时计算；只有日期的，批准次日之后移送的记为超期。")
                .from(APPROVED)
                .to(DELIVERED)
                .by(Posts.HANDLER)
                .provided(
                        "moments-do-not-fit",
                        "内部规则",
                        "批准的时刻应当在批准之日，移送的时刻应当在办理之日，并且在批准之后",
                        (at, act) -> act.fits(approvedOn(at), at.day()))
                .marks(
                        "transferred-late",
                        "310号令5(2);310号令16",
                        "批准后超过二十四小时移送",
                        (at, act) ->
                                act.timed() ? act.isLate(hours(at)) : at.day().isAfter(lastDayToDeliver(at)))
                .paper("crime-transfer-letter")
                .text("organ", "受移送的公安机关", 200)
                .text("facts", "案件情况", 10000)
                .text("crime", "涉嫌的罪名和依据", 2000)
                .text("attachments", "附送的材料（每行一项）", 4000)
                .text("copied", "抄送的人民检察院", 200);
    }

    private static LocalDate approvedOn(Situation<PenaltyCase> at) {
        return at.standing().since().getOrDefault(at.strand(), at.day());
    }

    /** Where the record knows days alone, what was approved today and handed over tomorrow is not called late. */
    private static LocalDate lastDayToDeliver(Situation<PenaltyCase> at) {
        return approvedOn(at).plusDays((hours(at) + 23) / 24);
    }

    private static int hours(Situation<PenaltyCase> at) {
        return at.scene()
                .tables()
                .term(DELIVERY, at.day())
                .map(TermRule::number)
                .orElse(24);
    }

    private static RuleBuilder<PenaltyCase, ?> receipt() {
        return on("record-police-receipt", "登记公安机关回执", Received.class)
                .under("310号令7", "公安程序规定180(2)")
                .help("公安机关应当在回执上签字，不得以材料不全为由不接受；自接受之日起三日内决定是否立案。")
                .from(DELIVERED)
                .to(RECEIVED)
                .fact()
                .by(Posts.HANDLER)
                .starts(FILING, (at, act) -> at.strands())
                .text("receiver", "接受的公安机关和签收人", 300);
    }

    private static RuleBuilder<PenaltyCase, ?> answer() {
        return answered(on("police-answer", "登记公安机关是否立案", PoliceAnswer.class).from(RECEIVED), NOT_FILED, RECEIVED)
                .under("310号令8", "310号令9(1)", "310号令12")
                .help("立案的，自接到通知之日起三日内移交涉案物品和案件材料；不予立案的，三日内可以提请复议，也可以直接建议检察机关监督。")
                .stops(FILING, (at, act) -> at.strands())
                .stops(Supplying.SUPPLEMENT, (at, act) -> at.strands())
                .starts(Supplying.GOODS, (at, act) -> act.filed() ? at.strands() : List.of())
                .starts(ASKING, (at, act) -> act.filed() ? List.of() : at.strands());
    }

    private static RuleBuilder<PenaltyCase, PoliceAnswer> answered(
            RuleBuilder<PenaltyCase, PoliceAnswer> rule, TransferStage refused, TransferStage from) {
        return rule.fact()
                .by(Posts.HANDLER)
                .moves(
                        (at, act) -> Map.of(at.strand(), act.filed() ? FILED : refused),
                        shift(from, FILED),
                        shift(from, refused))
                .text("document", "文书名称和文号", 300)
                .text("gist", "主要内容、不予立案的理由", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> reconsider() {
        return on("ask-police-reconsideration", "提请公安机关复议", Note.class)
                .under("310号令9(1)", "公安程序规定181")
                .help("自接到不予立案通知书之日起三日内，向作出决定的公安机关提请复议。")
                .from(NOT_FILED)
                .to(RECONSIDERING)
                .by(Posts.HANDLER)
                .marks(
                        "reconsideration-asked-late",
                        "310号令9(1);公安程序规定181",
                        "超过三日提请复议",
                        (at, act) -> at.isOver(ASKING, at.strand()))
                .signedBy("reconsideration-not-approved", "内部规则", "提请复议须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops(ASKING, (at, act) -> at.strands())
                .starts(AGAIN, (at, act) -> at.strands())
                .text("reason", "提请复议的理由", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> reconsidered() {
        return answered(
                        on("police-reconsidered", "登记公安机关复议决定", PoliceAnswer.class)
                                .from(RECONSIDERING),
                        UPHELD,
                        RECONSIDERING)
                .under("310号令9(2)", "公安程序规定181")
                .help("仍不予立案的，自收到复议决定之日起三日内可以建议人民检察院进行立案监督。")
                .stops(AGAIN, (at, act) -> at.strands())
                .starts(SUGGESTING, (at, act) -> act.filed() ? List.of() : at.strands());
    }

    private static RuleBuilder<PenaltyCase, ?> suggest() {
        return on("suggest-supervision", "建议检察机关立案监督", Note.class)
                .under("310号令9(1)", "310号令9(2)")
                .help("对不予立案、复议维持不予立案有异议的，建议同级人民检察院依法进行立案监督。")
                .from(NOT_FILED, UPHELD)
                .to(SUPERVISING)
                .by(Posts.HANDLER)
                .marks(
                        "supervision-suggested-late",
                        "310号令9(2)",
                        "收到复议决定后超过三日建议立案监督",
                        (at, act) -> at.isOver(SUGGESTING, at.strand()))
                .signedBy("supervision-not-approved", "内部规则", "建议立案监督须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops(ASKING, (at, act) -> at.strands())
                .stops(SUGGESTING, (at, act) -> at.strands())
                .text("organ", "人民检察院", 200)
                .text("reason", "建议立案监督的理由", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> supervised() {
        return answered(on("supervision-answer", "登记立案监督结果", PoliceAnswer.class).from(SUPERVISING), UPHELD, SUPERVISING)
                .under("310号令9(2)", "公安程序规定182(1)", "公安程序规定182(2)")
                .help("公安机关七日内向检察机关说明不立案的理由；检察机关通知立案的，十五日内立案。");
    }

    private static RuleBuilder<PenaltyCase, ?> comeBack() {
        return on("return-case", "案件退回，转行政处理", ReturnCase.class)
                .under("310号令10", "310号令13", "处罚法27(1)", "处罚法35(2)")
                .help("依法应当给予行政处罚的，继续办理；办案期限不因移送停止计算（待核）。已经处罚金的，不再给予罚款；罚款折抵罚金。")
                .from(NOT_FILED, UPHELD, SUPERVISING, FILED)
                .to(RETURNED)
                .by(Posts.HANDLER)
                .provided(
                        "ground-does-not-fit",
                        "310号令10;310号令13",
                        "未立案的只能以不予立案退回，已立案的写明撤案、不起诉或者裁判结果",
                        (at, act) -> isRefused(at) == (act.ground() == ReturnGround.NOT_FILED))
                .moves((at, act) -> takenUp(at), TAKEN_UP)
                .moves((at, act) -> isClosed(at) ? Course.ORDINARY.reopened() : Map.of(), Course.ORDINARY.reopening())
                .stops(ASKING, (at, act) -> at.strands())
                .stops(SUGGESTING, (at, act) -> at.strands())
                .stops("file-archiving", (at, act) -> isClosed(at) ? List.of("case") : List.of())
                .resumes("penalty-decision", (at, act) -> isClosed(at) ? List.of("case") : List.of())
                .text("document", "文书名称和文号", 300)
                .text("gist", "退回的理由、检察意见或者裁判结果", 4000);
    }

    private static boolean isRefused(Situation<PenaltyCase> at) {
        return at.standing()
                .strand(at.strand())
                .filter(strand -> REFUSED.contains(strand.stage()))
                .isPresent();
    }

    /** A party whose handling ended with the transfer is handled again. */
    private static Map<String, Stage> takenUp(Situation<PenaltyCase> at) {
        if (!stands(at, at.owner(), Set.of(PartyStage.ENDED))) {
            return Map.of();
        }
        return Map.of(at.owner(), party(at).finding() == null ? PartyStage.SUSPECTED : PartyStage.PROPOSED);
    }

    private static boolean isClosed(Situation<PenaltyCase> at) {
        return at.each(StrandKind.CASE, Set.of(CaseStage.CLOSED, CaseStage.ARCHIVED));
    }
}
