package org.tiean.casework.penalty.jurisdiction;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.jurisdiction.MoveStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Rule.Shift;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** What becomes of a case handed over: received, given back, recalled, acknowledged on paper; and how the other organ begins. */
final class Receiving {
    /** Says whether the ninety days are counted anew where a case is received (待核); not while it is not set. */
    private static final String ANEW = "case.movedCountsAnew";

    private static final Shift[] LEAVING = Stream.concat(
                    Stream.of(LEAD, URGENT, INVESTIGATING, SUSPENDED, CONCLUDED).map(stage -> shift(stage, MOVED)),
                    Stream.of(PartyStage.values())
                            .filter(stage -> !stage.ends())
                            .map(stage -> shift(stage, PartyStage.ENDED)))
            .toArray(Shift[]::new);

    private Receiving() {}

    static RuleBuilder<PenaltyCase, ?> receive() {
        return gone(on("receive-moved", "接收移送", ReceiveMoved.class).from(WAITING, BOUND), act -> true)
                .under("处罚法22", "处罚法25", "安法69")
                .help("由受移送机关的负责人在“收到的移送”中办理：接收并指定承办人，系统随即在受移送机关开立案件，本案从此只能查阅。")
                .to(GONE)
                .by(Posts.LEADER, Posts.CHIEF)
                .when("papers-not-rendered", "内部规则", "移送的文书还在生成，请稍候", (at, act) -> allPapersReady(at))
                .when(
                        "not-opened",
                        "内部规则",
                        "请受移送机关的负责人在“收到的移送”中接收",
                        (at, act) -> act != null
                                && other(at, act.into())
                                        .filter(into -> into.standing().count("open-moved", "case") > 0)
                                        .isPresent())
                .text("number", "受移送机关立案的文号", 100);
    }

    static RuleBuilder<PenaltyCase, ?> giveBack() {
        return on("return-moved", "退回移送", Note.class)
                .under("处罚法25(2)")
                .help("受移送机关认为不属于自己管辖的，写明理由退回；对管辖有争议的，协商解决，协商不成的报请共同的上一级机关指定。上级指定、提级的不能退回。")
                .from(WAITING)
                .to(RETURNED)
                .by(Posts.LEADER, Posts.CHIEF)
                .when("not-the-addressee", "内部规则", "只有受移送机关的负责人可以退回", (at, act) -> at.scene()
                        .tables()
                        .organs()
                        .isAddressee())
                .text("reason", "退回的理由", 2000);
    }

    static RuleBuilder<PenaltyCase, ?> recall() {
        return on("recall-move", "撤回移送", Note.class)
                .under("内部规则")
                .help("对方接收之前，查明仍应由本机关管辖的，经批准撤回移送，继续办理。")
                .from(WAITING, SENT)
                .to(RETURNED)
                .by(Posts.HANDLER)
                .signedBy("recall-not-approved", "内部规则", "撤回移送须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("reason", "撤回的理由", 2000);
    }

    static RuleBuilder<PenaltyCase, ?> outside() {
        return gone(
                        on("record-organ-receipt", "登记受移送机关回执", OutsideReceipt.class)
                                .from(SENT),
                        OutsideReceipt::accepted)
                .under("处罚法25", "安法69")
                .help("受移送机关不在本平台的，凭其签收的回执登记：接收的，本案从此只能查阅；退回的，继续办理。")
                .fact()
                .by(Posts.HANDLER)
                .moves(
                        (at, act) -> Map.of(at.strand(), act.accepted() ? GONE : RETURNED),
                        shift(SENT, GONE),
                        shift(SENT, RETURNED))
                .text("receiver", "受移送机关和签收人", 300)
                .mayText("reason", "退回的理由", 2000);
    }

    /** The case and every party of it end here, once the other organ has it. */
    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> gone(
            RuleBuilder<PenaltyCase, A> rule, java.util.function.Predicate<A> taken) {
        return rule.moves((at, act) -> taken.test(act) ? everything(at) : Map.of(), LEAVING)
                .stops("penalty-decision", (at, act) -> taken.test(act) ? List.of("case") : List.of())
                .stops("case-filing-after-lead", (at, act) -> taken.test(act) ? List.of("case") : List.of());
    }

    private static Map<String, Stage> everything(Situation<PenaltyCase> at) {
        Map<String, Stage> all = new HashMap<>();
        at.standing().of(StrandKind.PARTY).forEach(strand -> all.put(strand.id(), PartyStage.ENDED));
        all.put("case", MOVED);
        return all;
    }

    static RuleBuilder<PenaltyCase, ?> open() {
        return on("open-moved", "接收移送的案件", OpenMoved.class)
                .under("处罚法22", "处罚法25", "处罚法54(2)")
                .help("受移送机关的负责人批准接收并指定两名承办人，系统随即开立本案：当事人、证据以原案记录为准，由本机关重新形成调查结论；办案期限从原案立案之日起算（待核）。")
                .by(Posts.LEADER, Posts.CHIEF)
                .opens(StrandKind.CASE, INVESTIGATING, (at, act) -> act.filedThere() ? List.of("") : List.of())
                .opens(StrandKind.CASE, LEAD, (at, act) -> act.filedThere() ? List.of() : List.of(""))
                .opens(
                        StrandKind.PARTY,
                        PartyStage.SUSPECTED,
                        (at, act) -> act.filedThere()
                                ? act.lead().parties().stream().map(party -> "").toList()
                                : List.of())
                .provided("origin-not-moved", "内部规则", "原案没有移送本机关，或者已经撤回、接收", (at, act) -> other(at, act.origin())
                        .filter(Receiving::isWaiting)
                        .isPresent())
                .provided(
                        "two-officers",
                        "处罚法42(1)",
                        "承办人不得少于两人，且不能是同一人",
                        (at, act) -> !act.filedThere() || twoDistinct(act.officers()))
                .guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法55(1)",
                        "承办人当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> certified(at, act.officers()),
                        (at, act) -> notCertified(at, act.officers()))
                .startsOn(
                        "penalty-decision",
                        (at, act) -> act.filedThere() ? List.of("case") : List.of(),
                        Receiving::countedFrom)
                .paper("case-filing-approval", (at, act) -> act.filedThere() ? List.of("case") : List.of())
                .text("facts", "案件基本情况", 6000)
                .text("opinion", "接收的意见", 2000);
    }

    private static java.time.LocalDate countedFrom(Situation<PenaltyCase> at, OpenMoved act) {
        return act.filedOn() == null || at.scene().tables().applies(ANEW) ? at.day() : act.filedOn();
    }

    private static boolean isWaiting(Matter<PenaltyCase> origin) {
        return origin.standing().of(StrandKind.MOVE).stream()
                .map(Strand::stage)
                .anyMatch(stage -> stage.equals(WAITING.code()) || stage.equals(BOUND.code()));
    }

    @SuppressWarnings("unchecked") // casework's matters are all about penalty cases
    private static Optional<Matter<PenaltyCase>> other(Situation<PenaltyCase> at, @Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : at.scene().tables().matter(id).map(matter -> (Matter<PenaltyCase>) matter);
    }
}
