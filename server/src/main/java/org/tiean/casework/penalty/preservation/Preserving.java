package org.tiean.casework.penalty.preservation;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.casework.penalty.preservation.PreservationStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.SanctionKind;
import org.tiean.casework.penalty.inquiry.Investigation;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.kernel.term.TermRule;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** 先行登记保存证据 (处罚法56): approved by the head, seven working days, a decision about each thing, the way back. */
public final class Preserving {
    static final String NOTICE = "evidence-preservation-notice";

    private static final String TERM = "advance-registration-disposal";

    private Preserving() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(propose(), preserve(), abandon(), dispose(), lapse(), giveBack());
    }

    /** Nothing is kept any more, but for what the penalty decision itself confiscates. */
    public static boolean allOver(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.PRESERVATION).stream().allMatch(strand -> isOver(at, strand));
    }

    public static boolean overFor(Situation<PenaltyCase> at, String party) {
        return at.standing().of(StrandKind.PRESERVATION).stream()
                .filter(strand -> party.equals(strand.of()))
                .allMatch(strand -> isOver(at, strand));
    }

    private static boolean isOver(Situation<PenaltyCase> at, Strand strand) {
        PreservationStage stage = PreservationStage.valueOf(strand.stage());
        return stage.ends() || (stage == KEPT && isConfiscated(party(at.on(strand.id()))));
    }

    private static boolean isConfiscated(Party party) {
        Party.Decision decision = party.decision();
        return decision != null
                && decision.finding().sanctions().stream()
                        .anyMatch(sanction -> sanction.kind() == SanctionKind.CONFISCATE_GOODS);
    }

    private static RuleBuilder<PenaltyCase, ?> propose() {
        return on("propose-preservation", "先行登记保存证据（报批）", ProposePreservation.class)
                .under("处罚法56")
                .help("证据可能灭失或者以后难以取得的，经行政机关负责人批准，可以先行登记保存。法律没有规定先保存后补批。")
                .from(
                        PartyStage.SUSPECTED,
                        PartyStage.PROPOSED,
                        PartyStage.INFORMED,
                        PartyStage.HEARING,
                        PartyStage.HEARD)
                .by(Posts.HANDLER)
                .signedBy("preservation-not-approved", "处罚法56", "先行登记保存须经行政机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .opens(StrandKind.PRESERVATION, APPROVED, (at, act) -> at.strands())
                .paper("evidence-preservation-approval")
                .text("facts", "案件基本情况", 6000)
                .text("things", "证据名称及数量", 3000)
                .text("reason", "提请理由及依据", 3000)
                .text("opinion", "承办人意见", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> preserve() {
        var rule = on("preserve-evidence", "实施先行登记保存", Preserve.class)
                .from(APPROVED)
                .to(HELD)
                .by(Posts.HANDLER);
        return Investigation.pair(rule, Preserve::officers)
                .under("处罚法56", "处罚法42(1)")
                .help("当场清点，开列清单，当事人核对签字；七个工作日内作出处理决定，不得延长。保存期间，当事人或者有关人员不得销毁或者转移证据。")
                .provided("list-empty", "处罚法56", "请逐项开列登记保存的物品", (at, act) -> act.items() > 0)
                .provided(
                        "appointment-after-term",
                        "处罚法56;处罚法85",
                        "接受处理决定的日期应当在七个工作日的期限内",
                        (at, act) -> isInTime(at, act.comeOn()))
                .starts(TERM, (at, act) -> at.strands())
                .served(NOTICE, ServiceStage.PREPARED, (at, act) -> List.of(at.owner()))
                .text("suspected", "涉嫌的违法行为", 500)
                .text("place", "保存地点", 500)
                .text("items", "清单（名称｜规格型号｜产地｜成色｜单位｜价格｜数量｜备注，每行一项）", 8000)
                .text("appointment", "接受处理决定的地点", 300);
    }

    private static boolean isInTime(Situation<PenaltyCase> at, LocalDate day) {
        return !day.isBefore(at.day())
                && at.scene().tables().calendar().workdaysBetween(at.day(), day)
                        <= at.scene()
                                .tables()
                                .term(TERM, at.day())
                                .map(TermRule::number)
                                .orElse(0);
    }

    private static RuleBuilder<PenaltyCase, ?> abandon() {
        return on("abandon-preservation", "不再实施先行登记保存", Note.class)
                .under("处罚法56")
                .help("批准后不再需要保存的，写明理由；审批表留卷。")
                .from(APPROVED)
                .to(ABANDONED)
                .by(Posts.HANDLER)
                .text("reason", "不再实施的理由", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> dispose() {
        return on("dispose-preserved", "先行登记保存证据处理", Dispose.class)
                .under("处罚法56", "处罚法85")
                .help("七个工作日内逐项作出处理决定；没收只能由处罚决定作出，查封、扣押另行办理。逾期处理的照记，并注明违反期限。")
                .from(HELD)
                .by(Posts.HANDLER)
                .provided(
                        "disposal-for-each-thing",
                        "处罚法56",
                        "清单上的每一项都要有处理决定",
                        (at, act) -> act.disposals().size() == held(at).items())
                .signedBy("disposal-not-approved", "处罚法56;内部规则", "处理决定须经行政机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .marks(
                        "preserved-past-term",
                        "处罚法56;处罚法85",
                        "超过七个工作日作出处理决定，保存措施已经失效",
                        (at, act) -> at.isOver(TERM, at.strand()))
                .moves(
                        (at, act) -> Map.of(at.strand(), after(act.disposals(), false)),
                        shift(HELD, RETURNING),
                        shift(HELD, KEPT),
                        shift(HELD, OVER))
                .stops(TERM, (at, act) -> at.strands())
                .paper("evidence-disposal-approval")
                .served("evidence-disposal-decision", ServiceStage.PREPARED, (at, act) -> List.of(at.owner()))
                .text("facts", "案件基本情况", 6000)
                .text("reason", "提请理由及依据", 3000)
                .text("opinion", "承办人意见", 2000);
    }

    private static Stage after(List<Disposal> disposals, boolean returned) {
        if (!returned && disposals.stream().anyMatch(Disposal::goesBack)) {
            return RETURNING;
        }
        return disposals.contains(Disposal.CONFISCATED) ? KEPT : OVER;
    }

    private static RuleBuilder<PenaltyCase, ?> lapse() {
        return on("record-lapse", "登记保存逾期自动解除", Note.class)
                .under("处罚法56", "处罚法85")
                .help("七个工作日内没有作出处理决定的，先行登记保存自动失效（“自动解除”的表述待核），应当立即返还物品。")
                .from(HELD)
                .to(LAPSED)
                .by(Posts.HANDLER)
                .when("term-not-over", "处罚法56", "处理期限还没有届满，应当作出处理决定", (at, act) -> at.isOver(TERM, at.strand()))
                .marks("preservation-lapsed", "处罚法56;处罚法85", "七个工作日内没有作出处理决定", (at, act) -> true)
                .stops(TERM, (at, act) -> at.strands())
                .text("note", "物品现状和返还安排", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> giveBack() {
        var rule = on("give-back", "返还先行登记保存物品", GiveBack.class)
                .from(RETURNING, LAPSED, KEPT)
                .by(Posts.HANDLER);
        return Investigation.pair(rule, GiveBack::officers)
                .under("处罚法56", "处罚法42(1)")
                .help("与当事人一起按清单清点返还，由当事人在返还凭证上签收。")
                .provided("receipt-missing", "内部规则", "请上传当事人签收的返还凭证", (at, act) -> act.file() != null)
                .moves(
                        (at, act) -> Map.of(at.strand(), afterReturn(at)),
                        shift(RETURNING, KEPT),
                        shift(RETURNING, OVER),
                        shift(KEPT, OVER),
                        shift(LAPSED, OVER))
                .text("receiver", "签收人", 200)
                .text("note", "返还的物品和清点情况", 3000);
    }

    /** What came back by the decision may leave something that waits for the penalty. */
    private static Stage afterReturn(Situation<PenaltyCase> at) {
        boolean byDecision = at.standing()
                .strand(at.strand())
                .filter(strand -> strand.stage().equals(RETURNING.code()))
                .isPresent();
        return byDecision ? after(held(at).disposals(), true) : OVER;
    }

    private static Held held(Situation<PenaltyCase> at) {
        Held held = at.facts().evidence().held().get(at.strand());
        if (held == null) {
            throw new IllegalStateException("nothing held on " + at.strand());
        }
        return held;
    }
}
