package org.tiean.casework.penalty.summary;

import static org.tiean.casework.penalty.Conditions.allPapersReady;
import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.casework.penalty.summary.SummaryStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.closing.Closing;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.closing.EndParty;
import org.tiean.casework.penalty.payment.Performing;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.kernel.Fen;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.TermRun;

/** 备案、收缴、结案: what follows a decision made on the spot. */
public final class AfterTheSpot {
    private static final String BY_OFFICER = "cash-fine-handover-by-officer";
    private static final String TO_BANK = "cash-fine-handover-to-bank";
    private static final Fen SMALL_CASH = Fen.yuan(100);

    private AfterTheSpot() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                attach(),
                report(),
                collect(),
                handIn(),
                bank(),
                end(),
                close(),
                Closing.archive(ARCHIVED, CLOSED),
                Closing.correct(FOUND, DECIDED, REPORTED, CLOSED));
    }

    private static RuleBuilder<PenaltyCase, ?> report() {
        return on("report-to-agency", "报所属机关备案", Note.class)
                .under("处罚法52(3)")
                .help("当场作出的处罚决定应当报所属行政机关备案；法律没有规定天数，由本机关设定（待核）。")
                .from(DECIDED)
                .to(REPORTED)
                .by(Posts.HANDLER)
                .marks(
                        "reported-late",
                        "处罚法52(3);内部规则",
                        "超过本机关设定的备案期限",
                        (at, act) -> at.isOver("summary-decision-agency-record", at.strand()))
                .stops("summary-decision-agency-record", (at, act) -> at.strands())
                .mayText("note", "备案说明", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> attach() {
        return on("attach-original", "回传签发件", Seal.class)
                .under("处罚法52(1)", "处罚法52(2)")
                .help("当场交付的决定书由执法人员签名、盖章，机关留存联扫描回传。")
                .from(DECIDED, REPORTED)
                .by(Posts.HANDLER)
                .when("paper-not-ready", "内部规则", "决定书正在生成，请稍候", (at, act) -> allPapersReady(at))
                .when("original-twice", "内部规则", "签发件已经回传", (at, act) -> !attached(at))
                .mayText("sheetReason", "人工确认页码、另附页的理由", 500);
    }

    private static boolean attached(Situation<PenaltyCase> at) {
        return at.standing().count("attach-original", "case") >= at.standing().count("decide-on-spot", "p1");
    }

    private static RuleBuilder<PenaltyCase, ?> collect() {
        return Performing.receiving(
                        on("collect-cash", "当场收缴罚款", CollectCash.class),
                        (at, act) -> party(at).performance().received(act.amount(), at.day()))
                .under("处罚法68", "处罚法69", "处罚法70")
                .help("只在三种情形可以收取现金；必须出具财政部门统一制发的专用票据，不出具的当事人有权拒绝缴纳。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .provided(
                        "cash-not-small",
                        "处罚法68(一)",
                        "一百元以下的罚款才能以此为由当场收缴",
                        (at, act) -> act.ground() != CashGround.SMALL
                                || party(at).owed().compareTo(SMALL_CASH) <= 0)
                .provided(
                        "cash-not-asked",
                        "处罚法69",
                        "边远等地区须由当事人提出才能当场收缴",
                        (at, act) -> act.ground() != CashGround.REMOTE || act.askedByParty())
                .provided("cash-without-receipt", "处罚法70", "请填写财政部门专用票据号", (at, act) -> !act.receiptNumber()
                        .isBlank())
                .provided("cash-not-the-fine", "处罚法67(1);处罚法68", "当场收缴的金额应当等于尚未缴纳的罚款", (at, act) -> act.amount()
                        .plus(party(at).performance().paid())
                        .equals(party(at).owed()))
                .starts(BY_OFFICER, (at, act) -> List.of("case"))
                .mayText("note", "备注", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> handIn() {
        return on("hand-in-cash", "上交当场收缴的罚款", Note.class)
                .under("处罚法71")
                .help("自收缴罚款之日（水上自抵岸之日）起二日内交至所属机关。")
                .from(DECIDED, REPORTED)
                .by(Posts.HANDLER)
                .when("no-cash", "处罚法71", "没有尚未上交的现金", (at, act) -> runs(at, BY_OFFICER))
                .marks("cash-handed-in-late", "处罚法71;处罚法85", "超过二个工作日上交", (at, act) -> at.isOver(BY_OFFICER, "case"))
                .stops(BY_OFFICER, (at, act) -> at.strands())
                .starts(TO_BANK, (at, act) -> at.strands())
                .mayText("note", "交接说明", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> bank() {
        return on("bank-cash", "缴付指定银行", Note.class)
                .under("处罚法71")
                .help("机关在二日内将罚款缴付指定的银行。")
                .from(DECIDED, REPORTED)
                .by(Posts.HANDLER)
                .when("no-cash", "处罚法71", "没有尚未缴付银行的现金", (at, act) -> runs(at, TO_BANK))
                .marks("cash-banked-late", "处罚法71;处罚法85", "超过二个工作日缴付银行", (at, act) -> at.isOver(TO_BANK, "case"))
                .stops(TO_BANK, (at, act) -> at.strands())
                .mayText("note", "缴款凭证", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> end() {
        return Closing.leavingNothing(on("end-party", "终结对当事人的处理", EndParty.class))
                .under("处罚法66(1)")
                .help("当事人死亡、终止，或者人民法院终结执行的，写明理由终结。")
                .from(PartyStage.PERFORMING)
                .to(PartyStage.ENDED)
                .by(Posts.HANDLER)
                .provided(
                        "decided-liability-stands",
                        "内部规则",
                        "已经作出处罚决定的，不能以不应承担责任、移送公安机关为由直接终结",
                        (at, act) -> act.ground() != EndGround.NOT_LIABLE && act.ground() != EndGround.TRANSFERRED)
                .signedBy("end-not-approved", "内部规则", "终结须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("reason", "终结的理由和证据", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> close() {
        return Closing.nothingOpen(on("close", "结案", Note.class))
                .under("处罚法47")
                .help("已经备案，罚款缴清、现金入库，复议、诉讼了结后结案。")
                .from(REPORTED)
                .to(CLOSED)
                .by(Posts.HANDLER)
                .when("original-missing", "处罚法52(1)", "签发件还没有回传", (at, act) -> attached(at))
                .when(
                        "cash-not-banked",
                        "处罚法71",
                        "当场收缴的罚款还没有缴付银行",
                        (at, act) -> !runs(at, BY_OFFICER) && !runs(at, TO_BANK))
                .signedBy("closing-not-approved", "内部规则", "结案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .starts("file-archiving", (at, act) -> at.strands())
                .paper("case-closing-approval")
                .text("result", "处理结果", 4000)
                .text("performance", "执行情况", 4000);
    }

    private static boolean runs(Situation<PenaltyCase> at, String term) {
        return at.standing().term(term, "case").filter(TermRun::isOpen).isPresent();
    }
}
