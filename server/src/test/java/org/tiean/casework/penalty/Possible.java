package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.ChangeDeeds.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.hearing.HearingEnd;
import org.tiean.casework.penalty.hearing.HearingStage;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.notice.AmendGround;
import org.tiean.casework.penalty.preservation.Disposal;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.service.VoidPaper;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/**
 * What somebody could try next, nothing more than twice; whether it is lawful is for the table to say. Transfers to the police,
 * remedies, corrections and ways of service other than the direct one are left out: each would multiply the states, and
 * stories tell them all.
 */
final class Possible {
    /** Acts on a party that are tried only so often; how often they were done is part of a state. */
    static final List<String> BOUNDED = List.of(
            "inform",
            "inform-again",
            "ask-hearing",
            "defend",
            "amend",
            "educate",
            "party-gone",
            "party-lives",
            "change-party");

    /** The clocks of the party itself, and those that run besides in the walk of two. */
    private static final Set<String> OWN = Set.of("statement-defence", "hearing-request");

    private static final Set<String> BESIDES = Set.of("penalty-decision", "penalty-decision-service", "fine-payment");

    private static final String KEEPING = "advance-registration-disposal";

    /** Whom a walk follows, and what besides the table may happen to him. */
    enum Walk {
        /** One party, and everything it may try. */
        ALONE,
        /** Two parties, each with what may hold the other up. */
        BESIDE,
        /** One party whose things are kept, from the investigation to the end. */
        KEEPING,
        /** One party whose clocks may be held and released again, as a rule of the trade might provide one day. */
        HELD,
        /** One party decided against on the spot, with all that may follow. */
        SPOT,
        /** One party that may die, turn out alive, or take another name at every step. */
        MORTAL
    }

    private Possible() {}

    static List<Deed> deeds(Walk walk, Matter<PenaltyCase> matter) {
        List<Deed> deeds = new ArrayList<>();
        if (walk == Walk.KEEPING) {
            onThings(matter, deeds);
            return deeds;
        }
        if (walk == Walk.SPOT) {
            return PossibleOnSpot.deeds(matter);
        }
        onFirst(matter, walk, deeds);
        if (walk == Walk.BESIDE) {
            onSecond(matter, deeds);
        }
        if (walk == Walk.HELD) {
            deeds.add(Deed.of("hold-clocks", new Note(), "p1"));
            deeds.add(Deed.of("release-clocks", new Note(), "p1"));
        }
        if (walk == Walk.MORTAL) {
            onMortal(matter, deeds);
        }
        matter.standing().of(StrandKind.HEARING).forEach(hearing -> onHearing(matter, hearing, deeds));
        matter.standing().of(StrandKind.SERVICE).forEach(service -> onService(matter, walk, service, deeds));
        if (walk == Walk.ALONE
                && matter.facts().party("p1").notice() != null
                && matter.facts().party("p1").decision() == null) {
            few(matter, "add-evidence", "case", 2, evidence("复核照片"), deeds);
        }
        deeds.add(close());
        deeds.add(archive("1"));
        deeds.add(withdrawDouble(People.id("another case")));
        return deeds;
    }

    /** What is kept, beside a party whose handling may end at any time; its papers go out one by one. */
    private static void onThings(Matter<PenaltyCase> matter, List<Deed> deeds) {
        few(matter, "propose-preservation", "p1", 2, PreservingTest.proposed(), deeds);
        matter.standing().of(StrandKind.PRESERVATION).forEach(strand -> {
            deeds.add(PreservingTest.kept(2).at(strand.id()));
            deeds.add(PreservingTest.disposed(Disposal.FIXED, Disposal.CONFISCATED)
                    .at(strand.id()));
            deeds.add(
                    PreservingTest.disposed(Disposal.SEIZED, Disposal.APPRAISED).at(strand.id()));
            deeds.add(PreservingTest.back().at(strand.id()));
            deeds.add(PreservingTest.plain("abandon-preservation").at(strand.id()));
            deeds.add(PreservingTest.plain("record-lapse").at(strand.id()));
        });
        few(matter, "take-into-custody", "case", 1, GuardingTest.taken("k1"), deeds);
        matter.standing()
                .of(StrandKind.CUSTODY)
                .forEach(strand -> deeds.add(GuardingTest.released().at(strand.id())));
        matter.standing().of(StrandKind.SERVICE).forEach(service -> onService(matter, Walk.KEEPING, service, deeds));
        deeds.add(endParty("p1", EndGround.DIED));
        deeds.add(close());
        deeds.add(archive("1"));
    }

    private static void onMortal(Matter<PenaltyCase> matter, List<Deed> deeds) {
        few(matter, "party-gone", "p1", 1, gone("p1", "2026-03-02"), deeds);
        deeds.add(lives("p1"));
        few(matter, "change-party", "p1", 1, renamed("p1", "another name"), deeds);
        if (matter.standing().strand("p1").orElseThrow().stage().equals(PartyStage.ENDED.code())) {
            few(matter, "educate", "p1", 1, educate("p1"), deeds);
        }
        deeds.add(exempt(
                "p1",
                Objects.requireNonNull(matter.facts().party("p1").finding()).outcome()));
        few(matter, "amend", "p1", 1, amendTo("p1", Outcome.FIRST_OFFENCE), deeds);
    }

    /** Alone the first party tries everything; beside a second one what may hold the other up. */
    private static void onFirst(Matter<PenaltyCase> matter, Walk walk, List<Deed> deeds) {
        String party = "p1";
        Finding finding = Objects.requireNonNull(matter.facts().party(party).finding());
        few(matter, "inform", party, 2, inform(party), deeds);
        if (walk != Walk.MORTAL) {
            few(matter, "ask-hearing", party, 1, askHearing(party), deeds);
        }
        deeds.add(review(party));
        deeds.add(waiveAll(party));
        deeds.add(decide(party, finding.sanctions().toArray(Sanction[]::new)));
        deeds.add(pay(party, finding.fine().value() / 100));
        deeds.add(endParty(party, EndGround.DIED));
        long over = matter.facts().party(party).overpaid().value() / 100;
        if (over > 0) {
            deeds.add(refund(party, over));
        }
        if (walk != Walk.ALONE) {
            return;
        }
        few(matter, "inform-again", party, 1, informAgain(party), deeds);
        few(matter, "defend", party, 1, defend(party), deeds);
        few(matter, "amend", party, 1, amend(party, AmendGround.DEFENCE, fine(10_000)), deeds);
        few(matter, "amend", party, 1, withNewEvidence(party), deeds);
        few(matter, "amend", party, 1, amendTo(party, Outcome.FIRST_OFFENCE), deeds);
        deeds.add(recheck(party, Adopted.PART));
        deeds.add(exempt(party, finding.outcome()));
        if (matter.standing().strand(party).orElseThrow().stage().equals(PartyStage.ENDED.code())) {
            few(matter, "educate", party, 1, educate(party), deeds);
        }
    }

    private static void onSecond(Matter<PenaltyCase> matter, List<Deed> deeds) {
        few(matter, "inform", "p2", 1, informWithoutHearing("p2"), deeds);
        if (matter.standing().count("inform", "p1") == 0 && matter.standing().count("inform", "p2") == 0) {
            deeds.add(inform("p1", "p2"));
        }
        deeds.add(splitOff("p2"));
        deeds.add(decide("p2", Sanction.warning()));
        deeds.add(pay("p2", 0));
    }

    /** Before the notice a proposal may grow; after it only on new evidence. */
    static Deed withNewEvidence(String party) {
        return amend(party, AmendGround.EVIDENCE, fine(40_000));
    }

    private static void onHearing(Matter<PenaltyCase> matter, Strand hearing, List<Deed> deeds) {
        few(matter, "schedule-hearing", hearing.id(), 1, schedule(hearing.id(), LocalDate.of(2026, 4, 30)), deeds);
        deeds.add(hold(hearing.id()));
        deeds.add(report(hearing.id()));
        deeds.add(endHearing(hearing.id(), HearingEnd.NO_SHOW));
        deeds.add(endHearing(hearing.id(), HearingEnd.WITHDRAWN));
        deeds.add(endHearing(hearing.id(), HearingEnd.LATE));
    }

    private static void onService(Matter<PenaltyCase> matter, Walk walk, Strand service, List<Deed> deeds) {
        deeds.add(Deed.of("seal", new Seal(FILE, null, null), service.id()));
        deeds.add(Deed.of("serve", new Serve(ServiceMode.DIRECT, FILE), service.id()));
        if (walk == Walk.MORTAL
                && Forms.isDecision(Objects.requireNonNull(matter.facts().sent().get(service.id()))
                        .form())) {
            deeds.add(Deed.of("void-paper", new VoidPaper(), service.id()));
        }
        if (walk == Walk.ALONE
                && matter.standing().of(StrandKind.SERVICE).stream()
                        .noneMatch(one -> one.stage().equals(ServiceStage.VOID.code()))) {
            deeds.add(Deed.of("void-paper", new VoidPaper(), service.id()));
        }
    }

    private static void few(
            Matter<PenaltyCase> matter, String act, String strand, int most, Deed deed, List<Deed> deeds) {
        if (matter.standing().count(act, strand) < most) {
            deeds.add(deed);
        }
    }

    /** The first day on which a running term is over, or a hearing is to be held. */
    static Optional<LocalDate> nextDay(Walk walk, Matter<PenaltyCase> matter, LocalDate day) {
        Stream<LocalDate> terms = matter.standing().terms().stream()
                .filter(run -> OWN.contains(run.id())
                        || (walk == Walk.BESIDE && BESIDES.contains(run.id()))
                        || (walk == Walk.SPOT && PossibleOnSpot.CLOCKS.contains(run.id()))
                        || (walk == Walk.KEEPING && run.id().equals(KEEPING)))
                .filter(run ->
                        run.state() == TermRun.State.RUNNING && !run.due().isBefore(day))
                .map(run -> run.due().plusDays(1));
        Stream<LocalDate> hearings = matter.standing().of(StrandKind.HEARING).stream()
                .filter(strand -> strand.stage().equals(HearingStage.SCHEDULED.code()))
                .map(strand -> matter.facts().hearings().get(strand.id()))
                .map(PenaltyCase.Hearing::on)
                .filter(Objects::nonNull)
                .filter(on -> on.isAfter(day));
        return Stream.concat(terms, hearings).min(LocalDate::compareTo);
    }
}
