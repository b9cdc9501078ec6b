package org.tiean.casework.penalty.joinder;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.preservation.Preserving;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.casework.penalty.withdrawal.Withdrawing;
import org.tiean.procedure.Matter;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** 并案、分案: two records that name each other; both under 内部规则, because no norm obtained speaks of them (待核). */
public final class Joining {
    private static final Set<String> RUNNING = Set.of(INVESTIGATING.code(), SUSPENDED.code(), CONCLUDED.code());

    private Joining() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(takeIn(), mergeInto(), splitOff(), openSplit());
    }

    private static RuleBuilder<PenaltyCase, ?> takeIn() {
        return on("take-in", "并案", TakeIn.class)
                .under("内部规则")
                .help("同一当事人或者同一违法行为的另案，经批准并入本案：另案的当事人、证据由本案继续办理，立案日期从早。另案已经告知的不能并入。")
                .from(INVESTIGATING)
                .by(Posts.HANDLER)
                .provided("other-not-running", "内部规则", "另案不在本机关办理，或者不在调查阶段", (at, act) -> other(at, act.merged())
                        .filter(other -> RUNNING.contains(caseStage(other)))
                        .isPresent())
                .provided(
                        "other-already-told",
                        "内部规则",
                        "另案已经告知或者作出过决定，不能并入",
                        (at, act) -> holds(at, act.merged(), Withdrawing::isUntold))
                .provided(
                        "other-transferred",
                        "310号令11(1);内部规则",
                        "另案涉嫌犯罪，正在决定移送或者已经移送，不能并入",
                        (at, act) -> holds(at, act.merged(), Transferring::noneBoundOrSent))
                .provided(
                        "other-service-open",
                        "内部规则",
                        "另案还有文书没有送达或者作废",
                        (at, act) -> holds(at, act.merged(), Joining::allServed))
                .provided(
                        "other-things-held",
                        "处罚法56;内部规则",
                        "另案还有先行登记保存的证据没有处理、返还",
                        (at, act) -> holds(at, act.merged(), Preserving::allOver))
                .provided("nothing-in-common", "内部规则", "两案没有相同的当事人，也没有相同的违法行为", (at, act) -> other(at, act.merged())
                        .filter(other -> !inCommon(at.facts(), other.facts()))
                        .isEmpty())
                .provided("other-has-changed", "内部规则", "提请批准以后另案又有了新的当事人或者证据，请重新办理并案", (at, act) -> other(
                                at, act.merged())
                        .filter(other -> !asTaken(at.facts(), other.facts(), act))
                        .isEmpty())
                .signedBy("joinder-not-approved", "内部规则", "并案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .opens(StrandKind.PARTY, PartyStage.SUSPECTED, (at, act) -> act.joining().stream()
                        .map(party -> "")
                        .toList())
                .startsOn(
                        "penalty-decision",
                        (at, act) -> isEarlier(at, act) ? at.strands() : List.of(),
                        (at, act) -> act.filedOn())
                .paper("case-joinder-approval")
                .text("other", "并入的案件（案号、案名）", 300)
                .text("reason", "并案的理由", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> mergeInto() {
        return on("merge-into", "并入另案", MergeInto.class)
                .under("内部规则")
                .help("在并入的案件中办理“并案”，批准后本案随即并入，不需要另外办理。")
                .from(INVESTIGATING, SUSPENDED, CONCLUDED)
                .to(MERGED)
                .by(Posts.HANDLER)
                .when("already-told", "内部规则", "已经告知或者作出过决定，不能并入另案", (at, act) -> Withdrawing.isUntold(at))
                .when("service-open", "内部规则", "还有文书没有送达或者作废", (at, act) -> allServed(at))
                .when("preservation-open", "处罚法56", "还有先行登记保存的证据没有处理、返还", (at, act) -> Preserving.allOver(at))
                .when(
                        "not-taken-in",
                        "内部规则",
                        "请在并入的案件中办理“并案”",
                        (at, act) -> act != null
                                && other(at, act.into())
                                        .map(other -> other.facts().lead())
                                        .filter(lead -> lead.takenIn()
                                                .contains(at.matter().id()))
                                        .isPresent())
                .moves(
                        (at, act) -> everyParty(at),
                        shift(PartyStage.SUSPECTED, PartyStage.ENDED),
                        shift(PartyStage.PROPOSED, PartyStage.ENDED))
                .stops("penalty-decision", (at, act) -> at.strands())
                .paper("case-joinder-approval")
                .text("other", "并入的案件（案号、案名）", 300)
                .text("reason", "并案的理由", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> splitOff() {
        return on("split-off", "分案", SplitOff.class)
                .under("内部规则")
                .help("告知之前，可以经批准将一名当事人分出另案办理：批准后系统开立新案，证据以本案记录为准，办案期限从本案立案之日起算。")
                .from(PartyStage.SUSPECTED, PartyStage.PROPOSED)
                .to(PartyStage.ENDED)
                .by(Posts.HANDLER)
                .when("only-party", "内部规则", "本案没有其他当事人，不需要分案", (at, act) -> at.standing().of(StrandKind.PARTY).stream()
                        .anyMatch(strand -> !strand.id().equals(at.strand())
                                && !stands(at, strand.id(), Set.of(PartyStage.ENDED, PartyStage.SETTLED))))
                .when(
                        "transfer-pending",
                        "310号令11(1);内部规则",
                        "该当事人涉嫌犯罪，正在决定移送或者已经移送，不能分案",
                        (at, act) -> Transferring.notBoundOrSent(at))
                .when(
                        "things-held",
                        "处罚法56;内部规则",
                        "该当事人还有先行登记保存的证据没有处理、返还",
                        (at, act) -> Preserving.overFor(at, at.strand()))
                .signedBy("split-not-approved", "内部规则", "分案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .paper("case-joinder-approval")
                .text("facts", "案件基本情况", 6000)
                .text("reason", "分案的理由", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> openSplit() {
        return on("open-split", "分案立案", OpenSplit.class)
                .under("内部规则")
                .help("由“分案”的批准开立，不需要另外办理。")
                .by(Posts.HANDLER)
                .opens(StrandKind.CASE, INVESTIGATING, (at, act) -> List.of(""))
                .opens(StrandKind.PARTY, PartyStage.SUSPECTED, (at, act) -> List.of(""))
                .provided("origin-not-split", "内部规则", "原案没有批准将该当事人分案", (at, act) -> other(at, act.origin())
                        .filter(origin -> origin.standing().count("split-off", act.strand()) > 0)
                        .isPresent())
                .startsOn("penalty-decision", (at, act) -> List.of("case"), (at, act) -> act.filedOn())
                .paper("case-filing-approval", (at, act) -> List.of("case"))
                .text("facts", "案件基本情况", 6000)
                .text("opinion", "承办人意见", 2000);
    }

    @SuppressWarnings("unchecked") // casework's matters are all about penalty cases
    private static Optional<Matter<PenaltyCase>> other(Situation<PenaltyCase> at, UUID id) {
        return id.equals(at.matter().id())
                ? Optional.empty()
                : at.scene().tables().matter(id).map(matter -> (Matter<PenaltyCase>) matter);
    }

    /** True of the other case, or not to be said because there is none. */
    private static boolean holds(Situation<PenaltyCase> at, UUID id, Predicate<Situation<PenaltyCase>> condition) {
        return other(at, id)
                .map(other -> new Situation<>(other, List.of("case"), at.scene()))
                .filter(condition.negate())
                .isEmpty();
    }

    private static boolean allServed(Situation<PenaltyCase> at) {
        return at.each(StrandKind.SERVICE, Set.of(ServiceStage.SERVED, ServiceStage.VOID));
    }

    private static String caseStage(Matter<PenaltyCase> matter) {
        return matter.standing().of(StrandKind.CASE).get(0).stage();
    }

    private static boolean inCommon(PenaltyCase mine, PenaltyCase its) {
        Set<UUID> parties = ids(mine);
        Set<String> violations = violations(mine).collect(Collectors.toSet());
        return ids(its).stream().anyMatch(parties::contains) || violations(its).anyMatch(violations::contains);
    }

    private static Stream<String> violations(PenaltyCase facts) {
        return facts.lead() == null ? Stream.of() : facts.lead().violations().stream();
    }

    private static Set<UUID> ids(PenaltyCase facts) {
        return facts.parties().values().stream().map(Party::party).collect(Collectors.toSet());
    }

    private static boolean asTaken(PenaltyCase mine, PenaltyCase its, TakeIn act) {
        Set<UUID> parties = new HashSet<>(ids(mine));
        act.joining().forEach(party -> parties.add(party.party()));
        Set<UUID> evidence = act.evidence().stream().map(Taken::evidence).collect(Collectors.toSet());
        return parties.containsAll(ids(its))
                && evidence.equals(its.evidence().items().keySet())
                && act.filedOn().equals(its.filedOn());
    }

    private static boolean isEarlier(Situation<PenaltyCase> at, TakeIn act) {
        return at.facts().filedOn() != null && act.filedOn().isBefore(at.facts().filedOn());
    }

    private static Map<String, Stage> everyParty(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.PARTY).stream()
                .collect(Collectors.toMap(Strand::id, strand -> PartyStage.ENDED));
    }
}
