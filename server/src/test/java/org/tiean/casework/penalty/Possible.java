package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** What somebody could try next; whether it is lawful is for the table to say. */
final class Possible {
    private Possible() {}

    static List<Deed> deeds(Matter<PenaltyCase> matter) {
        List<Deed> deeds = new ArrayList<>();
        boolean two = matter.facts().parties().size() > 1;
        onFirst(matter, two, deeds);
        if (two) {
            onSecond(matter, deeds);
        }
        matter.standing().of(StrandKind.HEARING).forEach(hearing -> onHearing(matter, hearing, deeds));
        matter.standing().of(StrandKind.SERVICE).forEach(service -> onService(matter, service, deeds));
        if (!two
                && matter.facts().party("p1").notice() != null
                && matter.facts().party("p1").decision() == null) {
            few(matter, "add-evidence", "case", 2, evidence("复核照片"), deeds);
        }
        deeds.add(close());
        deeds.add(archive("1"));
        return deeds;
    }

    /** Alone the first party tries everything; beside a second one what may hold the other up. */
    private static void onFirst(Matter<PenaltyCase> matter, boolean two, List<Deed> deeds) {
        String party = "p1";
        Finding finding = Objects.requireNonNull(matter.facts().party(party).finding());
        few(matter, "inform", party, 2, inform(party), deeds);
        few(matter, "ask-hearing", party, 1, askHearing(party), deeds);
        deeds.add(review(party));
        deeds.add(waiveAll(party));
        deeds.add(decide(party, finding.sanctions().toArray(Sanction[]::new)));
        deeds.add(pay(party, finding.fine().value() / 100));
        deeds.add(endParty(party, EndGround.DIED));
        if (two) {
            return;
        }
        few(matter, "inform-again", party, 1, informAgain(party), deeds);
        few(matter, "defend", party, 1, defend(party), deeds);
        few(matter, "amend", party, 1, amend(party, AmendGround.DEFENCE, fine(10_000)), deeds);
        few(matter, "amend", party, 1, withNewEvidence(party), deeds);
        few(matter, "amend", party, 1, amendTo(party, Outcome.FIRST_OFFENCE), deeds);
        deeds.add(recheck(party, Adopted.PART));
        deeds.add(exempt(party, finding.outcome()));
    }

    private static void onSecond(Matter<PenaltyCase> matter, List<Deed> deeds) {
        few(matter, "inform", "p2", 1, informWithoutHearing("p2"), deeds);
        if (matter.standing().count("inform", "p1") == 0 && matter.standing().count("inform", "p2") == 0) {
            deeds.add(inform("p1", "p2"));
        }
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

    private static void onService(Matter<PenaltyCase> matter, Strand service, List<Deed> deeds) {
        deeds.add(Deed.of("seal", new Seal(FILE, null, null), service.id()));
        deeds.add(Deed.of("serve", new Serve(ServiceMode.DIRECT, FILE), service.id()));
        if (matter.facts().parties().size() == 1
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
    static Optional<LocalDate> nextDay(Matter<PenaltyCase> matter, LocalDate day) {
        boolean two = matter.facts().parties().size() > 1;
        Stream<LocalDate> terms = matter.standing().terms().stream()
                .filter(run ->
                        run.state() == TermRun.State.RUNNING && !run.due().isBefore(day))
                .filter(run -> run.due().isBefore(two ? LocalDate.of(2026, 7, 1) : LocalDate.of(2026, 5, 15)))
                .map(run -> run.due().plusDays(1));
        Stream<LocalDate> hearings = matter.facts().hearings().values().stream()
                .map(PenaltyCase.Hearing::on)
                .filter(Objects::nonNull)
                .filter(on -> on.isAfter(day));
        return Stream.concat(terms, hearings).min(LocalDate::compareTo);
    }
}
