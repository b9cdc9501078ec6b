package org.tiean.casework.penalty.custody;

import static org.tiean.casework.penalty.custody.CustodyStage.IN_CUSTODY;
import static org.tiean.casework.penalty.custody.CustodyStage.RELEASED;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.preservation.PreservationStage;
import org.tiean.procedure.Act;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;

/** 证据保管和交接: no thing is ever in nobody's hands; what the law leaves to the agency is a rule of the house (待核). */
public final class Guarding {
    private static final String LIST = "custody-list";

    private Guarding() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(take(), handOver(), end());
    }

    public static boolean allReleased(Situation<PenaltyCase> at) {
        return at.each(StrandKind.CUSTODY, Set.of(RELEASED));
    }

    private static RuleBuilder<PenaltyCase, ?> take() {
        var rule = on("take-into-custody", "证据入库保管", TakeIntoCustody.class)
                .from(CaseStage.URGENT, CaseStage.INVESTIGATING, CaseStage.SUSPENDED, CaseStage.CONCLUDED)
                .by(Posts.HANDLER)
                .under("处罚法46(2)", "处罚法56", "内部规则")
                .help("原物、存储介质和先行登记保存的物品，清点、封存后交专人保管；以后每一次转手都登记交接，直到退还、移交、销毁或者随卷归档。")
                .provided(
                        "nothing-registered",
                        "内部规则",
                        "请选择所保管的证据或者先行登记保存的物品",
                        (at, act) -> !act.evidence().isEmpty() || act.preservation() != null)
                .provided("evidence-unknown", "内部规则", "只能保管本案登记的证据、本案正在保存的物品", Guarding::isKnown)
                .provided("already-in-custody", "内部规则", "该证据已经有人保管，应当办理交接", (at, act) -> isFree(at, act));
        return keeper(minute(rule, TakeIntoCustody::at), TakeIntoCustody::receiver)
                .opens(StrandKind.CUSTODY, IN_CUSTODY, (at, act) -> List.of(""))
                .paper(LIST)
                .text("things", "保管的物品（名称｜数量｜特征、编号，每行一项）", 6000)
                .text("place", "保管地点（库房、柜号）", 300)
                .mayText("sealNote", "封条编号和封存情况", 500)
                .text("why", "入库的原因", 500);
    }

    private static RuleBuilder<PenaltyCase, ?> handOver() {
        var rule = on("hand-over-custody", "证据保管交接", HandOverCustody.class)
                .from(IN_CUSTODY)
                .by(Posts.HANDLER)
                .under("处罚法46(2)", "内部规则")
                .help("交出人必须是现在的保管人；交接双方当面清点，核对封存状态，在交接清单上签名。送检、送鉴定的，接收人写外单位经手人。")
                .provided(
                        "hands-did-not-change",
                        "内部规则",
                        "接收人不能就是交出人；外单位之间的转手，先收回再交出",
                        (at, act) -> !Objects.equals(act.giver(), act.receiver()));
        return keeper(minute(held(rule, HandOverCustody::giver), HandOverCustody::at), HandOverCustody::receiver)
                .paper(LIST)
                .mayText("outsider", "外单位名称和经手人（交给外单位或者由外单位交回的）", 300)
                .text("place", "交接后的保管地点", 300)
                .mayText("sealNote", "封条编号和封存情况", 500)
                .text("why", "交接的原因", 500);
    }

    private static RuleBuilder<PenaltyCase, ?> end() {
        var rule = on("end-custody", "结束证据保管", EndCustody.class)
                .from(IN_CUSTODY)
                .to(RELEASED)
                .by(Posts.HANDLER)
                .under("处罚法56", "内部规则")
                .help("退还当事人、移交其他机关、依法销毁或者随卷归档的，结束保管；退还、移交和销毁要有签收凭证或者记录。")
                .provided(
                        "receipt-missing",
                        "内部规则",
                        "请上传签收凭证或者销毁记录",
                        (at, act) -> !act.end().leavesReceipt() || act.file() != null)
                .provided("still-preserved", "处罚法56", "先行登记保存的物品还没有处理决定，不能结束保管", (at, act) -> isDealtWith(at));
        return minute(held(rule, EndCustody::giver), EndCustody::at)
                .paper(LIST)
                .text("outsider", "接收人（退还、移交的对象，监督销毁的人员或者档案人员）", 300)
                .text("place", "办理地点", 300)
                .mayText("sealNote", "封条编号和封存情况", 500)
                .text("why", "结束保管的依据和原因", 1000);
    }

    /** Only who has a thing can give it away: so the chain has no gap. */
    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> held(
            RuleBuilder<PenaltyCase, A> rule, Function<A, @Nullable UUID> giver) {
        return rule.provided(
                "giver-is-not-the-keeper",
                "内部规则",
                "交出人不是现在的保管人",
                (at, act) -> Objects.equals(giver.apply(act), of(at).keeper()));
    }

    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> keeper(
            RuleBuilder<PenaltyCase, A> rule, Function<A, @Nullable UUID> receiver) {
        return rule.provided("keeper-unknown", "内部规则", "保管人应当是本系统登记的执法人员", (at, act) -> {
            UUID next = receiver.apply(act);
            return next == null || at.scene().tables().officer(next).isPresent();
        });
    }

    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> minute(
            RuleBuilder<PenaltyCase, A> rule, Function<A, String> minute) {
        return rule.provided("handed-over-out-of-order", "内部规则", "交接时间应当在上一次交接之后，且不晚于办理日期", (at, act) -> {
            LocalDateTime then = read(minute.apply(act));
            Custody kept = at.facts().evidence().custody().get(at.strand());
            return !then.toLocalDate().isAfter(at.day()) && (kept == null || !then.isBefore(read(kept.since())));
        });
    }

    private static LocalDateTime read(String minute) {
        try {
            return LocalDateTime.parse(minute);
        } catch (DateTimeParseException unreadable) {
            return LocalDateTime.MAX;
        }
    }

    private static boolean isKnown(Situation<PenaltyCase> at, TakeIntoCustody act) {
        return act.evidence().stream().allMatch(at.facts().evidence()::has)
                && (act.preservation() == null || isHeld(at, act.preservation()));
    }

    private static boolean isHeld(Situation<PenaltyCase> at, String preservation) {
        return at.facts().evidence().held().containsKey(preservation)
                && at.standing()
                        .strand(preservation)
                        .filter(strand ->
                                !PreservationStage.valueOf(strand.stage()).ends())
                        .isPresent();
    }

    private static boolean isFree(Situation<PenaltyCase> at, TakeIntoCustody act) {
        return at.standing().of(StrandKind.CUSTODY).stream()
                .filter(strand -> strand.stage().equals(IN_CUSTODY.code()))
                .map(strand -> of(at.on(strand.id())))
                .noneMatch(kept -> kept.evidence().stream().anyMatch(act.evidence()::contains)
                        || (kept.preservation() != null && kept.preservation().equals(act.preservation())));
    }

    private static boolean isDealtWith(Situation<PenaltyCase> at) {
        String preservation = of(at).preservation();
        return preservation == null
                || at.standing()
                        .strand(preservation)
                        .filter(strand -> strand.stage().equals(PreservationStage.HELD.code()))
                        .isEmpty();
    }

    private static Custody of(Situation<PenaltyCase> at) {
        Custody kept = at.facts().evidence().custody().get(at.strand());
        if (kept == null) {
            throw new IllegalStateException("nothing kept on " + at.strand());
        }
        return kept;
    }
}
