package org.tiean.casework.penalty.withdrawal;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.custody.Guarding;
import org.tiean.casework.penalty.preservation.Preserving;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** 撤销立案 (处罚法57(1)(三)): the case ends for every party, and goes to the archive with its approval. */
public final class Withdrawing {
    private static final Set<PartyStage> OPEN = Set.of(PartyStage.SUSPECTED, PartyStage.PROPOSED);

    private Withdrawing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(withdraw());
    }

    private static RuleBuilder<PenaltyCase, ?> withdraw() {
        return on("withdraw-case", "撤销立案", Withdraw.class)
                .under("处罚法57(1)(三)")
                .help("立案后查明违法事实不能成立、超过追责期限、不属于本机关管辖或者重复立案的，告知之前经批准撤销立案；已经告知的，作出不予处罚决定。")
                .from(INVESTIGATING, SUSPENDED, CONCLUDED)
                .to(WITHDRAWN)
                .by(Posts.HANDLER)
                .when(
                        "already-told",
                        "处罚法57(1)(三);内部规则",
                        "已经告知或者作出过决定，不能撤销立案：查明不应处罚的，作出不予处罚决定",
                        (at, act) -> isUntold(at))
                .when(
                        "crime-suspected",
                        "处罚法57(1)(四);310号令11(1)",
                        "涉嫌犯罪的应当移送，决定不移送或者案件退回之前不能撤销立案",
                        (at, act) -> Transferring.noneBoundOrSent(at))
                .when(
                        "service-open",
                        "内部规则",
                        "还有文书没有送达或者作废",
                        (at, act) -> at.each(StrandKind.SERVICE, Set.of(ServiceStage.SERVED, ServiceStage.VOID)))
                .when("preservation-open", "处罚法56", "还有先行登记保存的证据没有处理、返还", (at, act) -> Preserving.allOver(at))
                .when("custody-open", "内部规则", "还有证据、物品在保管，应当先退还、移交、销毁或者随卷归档", (at, act) -> Guarding.allReleased(at))
                .provided(
                        "found-liable",
                        "处罚法57(1)(三)",
                        "调查结论认为应予处罚，请先以“变更拟处理意见”改为违法事实不能成立",
                        (at, act) -> act.ground() != WithdrawGround.NOT_ESTABLISHED || nobodyFoundLiable(at))
                .provided(
                        "limitation-not-passed",
                        "处罚法36",
                        "按查明的违法行为终了之日，没有超过追责期限",
                        (at, act) -> act.ground() != WithdrawGround.LIMITATION || !withinLimitation(at, act))
                .provided(
                        "hand-over-not-recorded",
                        "安法69",
                        "不属于本机关管辖的，应当移送有管辖权的机关并形成记录：请上传移送的记录",
                        (at, act) -> act.ground() != WithdrawGround.NO_JURISDICTION || act.file() != null)
                .provided(
                        "duplicate-not-named",
                        "内部规则",
                        "请选择已经立案的另案",
                        (at, act) -> act.ground() != WithdrawGround.DUPLICATE
                                || (act.other() != null
                                        && !act.other().equals(at.matter().id())))
                .signedBy("withdrawal-not-approved", "处罚法57(1)", "撤销立案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .moves(
                        (at, act) -> everyParty(at),
                        shift(PartyStage.SUSPECTED, PartyStage.ENDED),
                        shift(PartyStage.PROPOSED, PartyStage.ENDED))
                .stops("penalty-decision", (at, act) -> at.strands())
                .starts("file-archiving", (at, act) -> at.strands())
                .paper("case-termination-record")
                .text("reason", "撤销立案的事实和理由", 4000);
    }

    /** Nobody was told or decided about, and nothing decided was ever undone; who had ended before that does not count. */
    public static boolean isUntold(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.PARTY).stream().allMatch(strand -> untold(at, strand));
    }

    private static boolean untold(Situation<PenaltyCase> at, Strand strand) {
        Party party = at.facts().party(strand.id());
        boolean ended = strand.stage().equals(PartyStage.ENDED.code());
        return party.decision() == null
                && party.recourse().revoked() == null
                && (ended || (party.notice() == null && stands(at, strand.id(), OPEN)));
    }

    private static boolean nobodyFoundLiable(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.PARTY).stream()
                .filter(strand -> stands(at, strand.id(), OPEN))
                .map(strand -> at.facts().party(strand.id()).finding())
                .map(finding -> finding == null ? Outcome.NOT_ESTABLISHED : finding.outcome())
                .allMatch(outcome -> outcome == Outcome.NOT_ESTABLISHED);
    }

    private static boolean withinLimitation(Situation<PenaltyCase> at, Withdraw act) {
        PenaltyCase.Lead lead = at.facts().lead();
        if (lead == null) {
            return true;
        }
        var ended = act.violationEndedOn() == null ? lead.violationEndedOn() : act.violationEndedOn();
        return ended == null || !lead.endedOn(ended).limitationPassed();
    }

    private static Map<String, Stage> everyParty(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.PARTY).stream()
                .collect(Collectors.toMap(Strand::id, strand -> PartyStage.ENDED));
    }
}
