package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.Conditions.stands;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Posts;
import org.tiean.kernel.Fen;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** 执行、结案、归档: the money, the proof, the end. */
final class Closing {
    private Closing() {}

    static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                pay(PartyStage.DECIDED, PartyStage.PERFORMING),
                perform(),
                remind(),
                endParty(),
                close(),
                archive(CaseStage.CLOSED, CaseStage.ARCHIVED),
                correct(
                        CaseStage.LEAD,
                        CaseStage.URGENT,
                        CaseStage.INVESTIGATING,
                        CaseStage.SUSPENDED,
                        CaseStage.CONCLUDED,
                        CaseStage.CLOSED));
    }

    static RuleBuilder<PenaltyCase, ?> pay(PartyStage... stages) {
        return on("pay", "登记缴款", Pay.class)
                .under("处罚法67(3)")
                .help("按银行到账日期登记，可以分次；全部处罚履行完毕的，该当事人自动转为已履行。")
                .from(stages)
                .fact()
                .by(Posts.HANDLER)
                .marks("paid-late", "处罚法72(1)(一)", "超过十五日缴纳罚款", (at, act) -> at.isOver("fine-payment", at.strand()))
                .moves((at, act) -> settled(at, act.amount(), null), shift(PartyStage.PERFORMING, PartyStage.SETTLED))
                .stops("fine-payment", (at, act) -> {
                    Party party = party(at);
                    return party.performance().paid().plus(act.amount()).compareTo(party.owed()) >= 0
                            ? at.strands()
                            : List.of();
                })
                .text("receipt", "票据号、缴款人", 500);
    }

    private static RuleBuilder<PenaltyCase, ?> perform() {
        return on("record-performance", "登记其他处罚的履行", Perform.class)
                .under("处罚法66(1)")
                .help("停产停业、吊销证照、限制从业等逐项登记履行的凭证。")
                .from(PartyStage.PERFORMING)
                .fact()
                .by(Posts.HANDLER)
                .moves((at, act) -> settled(at, Fen.ZERO, act.kind()), shift(PartyStage.PERFORMING, PartyStage.SETTLED))
                .text("proof", "履行情况和凭证", 2000);
    }

    static Map<String, Stage> settled(Situation<PenaltyCase> at, Fen more, @Nullable SanctionKind also) {
        Party party = party(at);
        return party.settledBy(party.performance().plus(more, also))
                ? Map.of(at.strand(), PartyStage.SETTLED)
                : Map.of();
    }

    private static RuleBuilder<PenaltyCase, ?> remind() {
        return on("remind", "催告缴款", Note.class)
                .under("处罚法72(1)(一)")
                .help("缴款期满未缴的，发出缴纳罚款催告书。")
                .from(PartyStage.PERFORMING)
                .by(Posts.HANDLER)
                .when(
                        "payment-term-running",
                        "处罚法67(3)",
                        "十五日缴款期未满",
                        (at, act) -> at.isOver("fine-payment", at.strand()))
                .served(Forms.REMINDER, ServiceStage.PREPARED, (at, act) -> at.strands())
                .mayText("note", "备注", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> endParty() {
        return on("end-party", "终结对当事人的处理", EndParty.class)
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
                .moves(
                        (at, act) -> hearingsOf(at),
                        shift(HearingStage.REQUESTED, HearingStage.TERMINATED),
                        shift(HearingStage.SCHEDULED, HearingStage.TERMINATED),
                        shift(HearingStage.HELD, HearingStage.TERMINATED))
                .stops("statement-defence", (at, act) -> at.strands())
                .stops("hearing-request", (at, act) -> at.strands())
                .stops("fine-payment", (at, act) -> at.strands())
                .signedBy("end-not-approved", "处罚法57(1)", "终结须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("reason", "终结的理由和证据", 3000);
    }

    private static Map<String, Stage> hearingsOf(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.HEARING).stream()
                .filter(hearing -> at.strand().equals(hearing.of()))
                .collect(Collectors.toMap(Strand::id, hearing -> HearingStage.TERMINATED));
    }

    private static RuleBuilder<PenaltyCase, ?> close() {
        return on("close", "结案", Note.class)
                .under("处罚法47")
                .help("每名当事人的处罚履行完毕或者终结，文书全部送达后，报请结案。")
                .from(CaseStage.INVESTIGATING, CaseStage.CONCLUDED)
                .to(CaseStage.CLOSED)
                .by(Posts.HANDLER)
                .when(
                        "party-open",
                        "处罚法66(1)",
                        "还有当事人没有履行完毕或者终结",
                        (at, act) -> at.each(StrandKind.PARTY, Set.of(PartyStage.SETTLED, PartyStage.ENDED)))
                .when(
                        "service-open",
                        "处罚法61(1)",
                        "还有文书没有送达",
                        (at, act) -> at.each(StrandKind.SERVICE, Set.of(ServiceStage.SERVED, ServiceStage.VOID)))
                .when("remedy-open", "内部规则", "还有复议、诉讼没有审结或者落实", (at, act) -> Remedies.allOver(at))
                .signedBy("closing-not-approved", "内部规则", "结案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops("penalty-decision", (at, act) -> at.strands())
                .starts("file-archiving", (at, act) -> at.strands())
                .paper("case-closing-approval")
                .text("result", "处理结果", 4000)
                .text("performance", "执行情况", 4000);
    }

    static RuleBuilder<PenaltyCase, ?> archive(Stage closed, Stage archived) {
        return on("archive", "归档", Archive.class)
                .under("处罚法47", "档案法14")
                .help("按归档顺序装订，卷内目录和页码由系统计算；归档后不得增加、抽取、更改。")
                .from(closed)
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

    static RuleBuilder<PenaltyCase, ?> correct(Stage... stages) {
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
