package org.tiean.casework.penalty.notice;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.PartyStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.ItsOfficers;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanctions;
import org.tiean.casework.penalty.change.Changing;
import org.tiean.casework.penalty.hearing.AskHearing;
import org.tiean.casework.penalty.hearing.HearingStage;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.casework.penalty.weighing.Weighed;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;

/** 告知、陈述申辩、放弃、变更: what the party is told and what it answers. */
public final class Informing {
    private Informing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                inform(on("inform", "告知", Inform.class).from(PROPOSED)),
                inform(on("inform-again", "重新告知", Inform.class).from(INFORMED, HEARD))
                        .when(
                                "nothing-new",
                                "内部规则",
                                "拟处理意见没有变化，不需要重新告知",
                                (at, act) -> changedSinceTold(at)
                                        || isVoid(at, Forms.NOTICE)
                                        || isVoid(at, Forms.HEARING_RIGHT)),
                amend(),
                defend(INFORMED, HEARING, HEARD),
                recheck(INFORMED, HEARING, HEARD),
                waive(),
                askHearing());
    }

    private static boolean changedSinceTold(Situation<PenaltyCase> at) {
        Party party = party(at);
        return party.finding() != null
                && party.notice() != null
                && party.finding().seq() > party.notice().finding().seq();
    }

    private static RuleBuilder<PenaltyCase, Inform> inform(RuleBuilder<PenaltyCase, Inform> rule) {
        return ItsOfficers.fit(Weighed.onceOnly(Changing.living(rule).to(INFORMED)))
                .under("处罚法44", "处罚法45(1)", "处罚法63(1)")
                .help("告知拟作出的处罚内容及事实、理由、依据，以及陈述、申辩、要求听证的权利；送达次日起计算期限。")
                .joint()
                .by(Posts.HANDLER)
                .when("nothing-to-tell", "处罚法44", "拟不予处罚的当事人不需要告知", (at, act) -> {
                    Finding finding = party(at).finding();
                    return finding != null && finding.outcome() == Outcome.PENALTY;
                })
                .provided(
                        "statement-days-missing",
                        "处罚法44;处罚法45(1)",
                        "告知书要载明合理的陈述申辩期限",
                        (at, act) -> act.statementDays() > 0)
                .provided(
                        "hearing-right-not-told",
                        "处罚法63(1)(三);处罚法63(1)(四)",
                        "拟作出的处罚种类依法应当告知听证权利",
                        (at, act) ->
                                act.hearingTold() || !hearingDueByKind(party(at).finding()))
                .guard(
                        "hearing-right-by-amount",
                        "处罚法63(1)(一);处罚法63(1)(二)",
                        "达到较大数额标准的应当告知听证权利",
                        About.CONTENT,
                        (at, act) -> act.hearingTold() || !reaches(at, "HEARING"),
                        (at, act) -> "金额达到听证标准，应当告知听证权利",
                        at -> limitVerified(at, "HEARING"))
                .served(Forms.NOTICE, ServiceStage.PREPARED, (at, act) -> at.strands())
                .served(
                        Forms.HEARING_RIGHT,
                        ServiceStage.PREPARED,
                        (at, act) -> act.hearingTold() ? at.strands() : List.of())
                .paper(Forms.NOTICE_APPROVAL, (at, act) -> chosen(at, Forms.NOTICE_APPROVAL))
                .text("facts", "违法事实", 8000)
                .text("evidence", "主要证据（每行一项）", 4000)
                .mayText("reasons", "理由和裁量", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> amend() {
        var rule = on("amend", "变更拟处理意见", Amend.class);
        return Weighed.weighed(rule, (at, act) -> List.of(act.of(at.strand())), act -> null)
                .under("处罚法45(2)", "处罚法57(1)")
                .help("变更后原法制审核、集体讨论失效；加重的应当重新告知。")
                .from(PROPOSED, INFORMED, HEARD)
                .by(Posts.HANDLER)
                .provided(
                        "transfer-not-decided",
                        "310号令11(1);处罚法57(1)(四)",
                        "涉嫌犯罪的应当移送，决定不移送或者案件退回之后才能改为其他处理",
                        (at, act) -> act.outcome() == Outcome.SUSPECTED_CRIME || !Transferring.bound(at))
                .provided(
                        "sanction-missing",
                        "处罚法57(1)",
                        "拟给予处罚的要写明处罚种类和金额，不予处罚的不得附处罚",
                        (at, act) -> act.outcome() == Outcome.PENALTY
                                ? Sanctions.complete(act.sanctions())
                                        && !act.violations().isEmpty()
                                : act.sanctions().isEmpty())
                .provided(
                        "harsher-because-of-defence",
                        "处罚法45(2)",
                        "不得因当事人陈述、申辩而给予更重的处罚",
                        (at, act) -> !heavier(at, act)
                                || (act.ground() != AmendGround.DEFENCE && act.ground() != AmendGround.HEARING))
                .provided("harsher-without-new-evidence", "处罚法45(2);处罚法54(1)", "告知后加重处罚，须有告知之后登记的新证据", (at, act) -> {
                    Party.Notice notice = party(at).notice();
                    return !heavier(at, act) || (notice != null && at.facts().lastEvidence() > notice.seq());
                })
                .text("facts", "变更后认定的事实", 8000)
                .text("reason", "变更的理由", 4000);
    }

    private static boolean heavier(Situation<PenaltyCase> at, Amend act) {
        Party.Notice notice = party(at).notice();
        return notice != null && act.finding(0).heavierThan(notice.finding());
    }

    public static RuleBuilder<PenaltyCase, ?> defend(PartyStage... stages) {
        return on("defend", "记录陈述申辩", Defend.class)
                .under("处罚法45(1)")
                .help("充分听取当事人的意见，口头的制作笔录，书面的附卷；逾期提出的也要记录。")
                .from(stages)
                .fact()
                .by(Posts.HANDLER)
                .paper("party-statement-record")
                .text("person", "陈述申辩人", 200)
                .text("gender", "性别", 10)
                .mayText("position", "职务", 100)
                .mayText("employer", "工作单位", 200)
                .text("phone", "联系电话", 60)
                .text("address", "联系地址", 300)
                .text("place", "地点", 500)
                .text("statement", "陈述申辩的内容", 10000);
    }

    public static RuleBuilder<PenaltyCase, ?> recheck(PartyStage... stages) {
        return on("recheck-defence", "复核陈述申辩", RecheckDefence.class)
                .under("处罚法45(1)")
                .help("对当事人提出的事实、理由和证据逐项复核；成立的，应当采纳。采纳后需要减轻的，另办“变更拟处理意见”。")
                .from(stages)
                .by(Posts.HANDLER)
                .when("no-defence", "处罚法45(1)", "没有待复核的陈述申辩", (at, act) -> party(at)
                        .defence()
                        .open())
                .paper("defence-review-opinion")
                .text("points", "陈述申辩要点", 4000)
                .text("review", "复核情况", 6000)
                .text("reason", "采纳或者不采纳的理由", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> waive() {
        return on("waive", "登记明确放弃权利", Waive.class)
                .under("处罚法62", "处罚法64(一)")
                .help("只有当事人书面明确放弃的才登记，附放弃声明原件。")
                .from(INFORMED)
                .fact()
                .by(Posts.HANDLER)
                .provided("nothing-waived", "处罚法62", "请写明放弃的是陈述申辩还是听证", (at, act) -> act.defence() || act.hearing())
                .marks(
                        "waived-before-told",
                        "处罚法44",
                        "告知书送达之前的放弃不产生效力",
                        (at, act) -> (act.defence() && !told(at, Forms.NOTICE))
                                || (act.hearing() && !told(at, Forms.HEARING_RIGHT)))
                .waives(
                        "statement-defence",
                        (at, act) -> act.defence() && told(at, Forms.NOTICE) ? at.strands() : List.of())
                .waives(
                        "hearing-request",
                        (at, act) -> act.hearing() && told(at, Forms.HEARING_RIGHT) ? at.strands() : List.of())
                .text("words", "当事人放弃的原话", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> askHearing() {
        return on("ask-hearing", "登记听证申请", AskHearing.class)
                .under("处罚法63(1)", "处罚法64(一)")
                .help("被告知后五个工作日内提出；逾期的照实登记并注明。")
                .from(INFORMED)
                .to(HEARING)
                .fact()
                .by(Posts.HANDLER)
                .marks(
                        "hearing-asked-late",
                        "处罚法64(一)",
                        "听证申请超过五个工作日",
                        (at, act) -> at.isOver("hearing-request", at.strand()))
                .stops("hearing-request", (at, act) -> at.strands())
                .opens(StrandKind.HEARING, HearingStage.REQUESTED, (at, act) -> at.strands())
                .text("request", "申请内容", 4000);
    }
}
