package org.tiean.casework.penalty.summary;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.PartyStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Course;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.SanctionKind;
import org.tiean.casework.penalty.Sanctions;
import org.tiean.casework.penalty.decision.AfterRevocation;
import org.tiean.casework.penalty.notice.Informing;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.weighing.Weighed;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.StrandKind;

/** 当场: found, told, heard and decided at one place by two officers. */
public final class OnTheSpot {
    private static final Fen MOST_FOR_PERSONS = Fen.yuan(200);
    private static final Fen MOST_FOR_UNITS = Fen.yuan(3_000);

    private OnTheSpot() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(find(), tell(), Informing.defend(INFORMED), Informing.recheck(INFORMED), decide(), refer());
    }

    private static RuleBuilder<PenaltyCase, ?> find() {
        return byTwo(on("find-on-spot", "当场发现违法行为", FindOnSpot.class), FindOnSpot::officers)
                .under("处罚法51", "处罚法42(1)")
                .help("违法事实确凿、有法定依据的，可以当场处罚；一名当事人一案。")
                .by(Posts.HANDLER)
                .opens(StrandKind.CASE, SummaryStage.FOUND, (at, act) -> List.of(""))
                .opens(StrandKind.PARTY, SUSPECTED, (at, act) -> List.of(""))
                .provided("violation-missing", "处罚法51", "至少选择一项违法行为", (at, act) -> !act.violations()
                        .isEmpty())
                .provided(
                        "limitation-passed",
                        "处罚法36",
                        "违法行为已经超过二年，不再给予行政处罚",
                        (at, act) -> act.violationEndedOn() == null
                                || !at.day().isAfter(act.violationEndedOn().plusYears(2)))
                .paper("inspection-record", (at, act) -> List.of("case"))
                .text("place", "检查场所", 500)
                .text("record", "检查情况和违法事实", 6000);
    }

    private static RuleBuilder<PenaltyCase, ?> tell() {
        return Weighed.notTwice(
                        on("tell-on-spot", "当场告知", TellOnSpot.class),
                        (at, act) -> List.of(act.finding(at.strand())),
                        act -> null)
                .under("处罚法44", "处罚法52(1)")
                .help("出示执法证件，当场告知拟处罚的内容、事实、理由、依据和陈述申辩的权利，并听取意见。")
                .from(SUSPECTED, INFORMED)
                .to(INFORMED)
                .by(Posts.HANDLER)
                .provided(
                        "certificate-not-shown",
                        "处罚法52(1);处罚法55(1)",
                        "应当主动向当事人出示执法证件",
                        (at, act) -> act.certificateShown())
                .provided("rights-not-told", "处罚法44;处罚法45(1)", "应当告知陈述、申辩的权利并听取意见", (at, act) -> act.rightsTold())
                .provided(
                        "summary-kind",
                        "处罚法51",
                        "只有警告和罚款可以当场处罚，其他种类适用普通程序",
                        (at, act) -> onlySummaryKinds(act.sanctions()))
                .provided(
                        "summary-amount",
                        "处罚法51",
                        "当场罚款：公民二百元以下，法人或者其他组织三千元以下；超过的适用普通程序",
                        (at, act) -> !exceeds(party(at), act.sanctions()))
                .provided(
                        "sanction-missing",
                        "处罚法52(2)",
                        "请写明处罚种类、金额和违法行为",
                        (at, act) -> Sanctions.complete(act.sanctions())
                                && !act.violations().isEmpty())
                .text("facts", "违法事实", 4000)
                .text("reasons", "理由和依据", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> decide() {
        return byTwo(
                        Weighed.onceOnly(AfterRevocation.heeded(on("decide-on-spot", "当场作出处罚决定", DecideOnSpot.class))),
                        DecideOnSpot::officers)
                .under("处罚法51", "处罚法52(1)", "处罚法52(2)", "复议法23(1)(一)")
                .help("填写预定格式、编有号码的决定书，当场交付；拒绝签收的在决定书上注明。不服的应当先申请行政复议，再提起行政诉讼。")
                .from(INFORMED)
                .by(Posts.HANDLER)
                .when("defence-not-rechecked", "处罚法45(1)", "当事人的陈述申辩尚未复核", (at, act) -> !party(at)
                        .defence()
                        .open())
                .provided("content-changed", "处罚法44;处罚法62", "决定的内容与当场告知的不一致，请重新告知", (at, act) -> {
                    Finding told = party(at).finding();
                    return told != null && told.sameContent(Outcome.PENALTY, act.violations(), act.sanctions());
                })
                .paper(Forms.ON_THE_SPOT_UNIT, (at, act) -> party(at).person() ? List.of() : at.strands())
                .paper(Forms.ON_THE_SPOT_PERSON, (at, act) -> party(at).person() ? at.strands() : List.of())
                .starts("summary-decision-agency-record", (at, act) -> List.of("case"))
                .starts("review-application", (at, act) -> at.strands())
                .startsOn(
                        Enforcing.WINDOW,
                        (at, act) -> act.decided(party(at)).owes() ? at.strands() : List.of(),
                        (at, act) -> Enforcing.remediesEndAfterService(at, Course.ON_THE_SPOT))
                .starts("fine-payment", (at, act) -> act.decided(party(at)).owes() ? at.strands() : List.of())
                .moves(
                        (at, act) -> Map.of(
                                "case",
                                SummaryStage.DECIDED,
                                at.strand(),
                                act.decided(party(at)).owes() ? PERFORMING : SETTLED),
                        shift(SummaryStage.FOUND, SummaryStage.DECIDED),
                        shift(INFORMED, PERFORMING),
                        shift(INFORMED, SETTLED))
                .text("facts", "违法事实和证据", 4000)
                .text("place", "处罚地点", 500)
                .text("decision", "处罚内容", 1000)
                .mayText("refusal", "拒绝签收的情况", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> refer() {
        return on("turn-ordinary", "转普通程序", Note.class)
                .under("处罚法54(1)")
                .help("不符合当场处罚条件的，转为普通程序另行立案。")
                .from(SummaryStage.FOUND)
                .to(SummaryStage.REFERRED)
                .by(Posts.HANDLER)
                .moves((at, act) -> Map.of("p1", ENDED), shift(SUSPECTED, ENDED), shift(INFORMED, ENDED))
                .text("reason", "转普通程序的理由", 2000);
    }

    private static boolean onlySummaryKinds(List<Sanction> sanctions) {
        return sanctions.stream()
                .map(Sanction::kind)
                .allMatch(kind -> kind == SanctionKind.WARNING || kind == SanctionKind.FINE);
    }

    private static boolean exceeds(Party party, List<Sanction> sanctions) {
        Fen fine = sanctions.stream().map(Sanction::fineAmount).reduce(Fen.ZERO, Fen::plus);
        return fine.compareTo(party.person() ? MOST_FOR_PERSONS : MOST_FOR_UNITS) > 0;
    }

    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> byTwo(
            RuleBuilder<PenaltyCase, A> rule, Function<A, List<UUID>> officers) {
        return rule.provided(
                        "two-officers", "处罚法42(1)", "执法人员不得少于两人，且不能是同一人", (at, act) -> twoDistinct(officers.apply(act)))
                .guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法52(1)",
                        "执法人员当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> certified(at, officers.apply(act)),
                        (at, act) -> notCertified(at, officers.apply(act)));
    }
}
