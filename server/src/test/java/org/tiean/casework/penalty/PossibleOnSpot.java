package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.SpotDeeds.*;
import static org.tiean.casework.penalty.SpotDeeds.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.remedy.AcceptReview;
import org.tiean.casework.penalty.remedy.ApplyReview;
import org.tiean.casework.penalty.remedy.CarryOut;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.casework.penalty.remedy.DocketSuit;
import org.tiean.casework.penalty.remedy.EndRemedy;
import org.tiean.casework.penalty.remedy.OwnGround;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.casework.penalty.remedy.RevokeDecision;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** What somebody could try about a decision made on the spot, what must never come of it, and what tells two states apart. */
final class PossibleOnSpot {
    static final Set<String> CLOCKS = Set.of(
            "fine-payment", "review-application", "review-decision-summary", "suit-after-review", Enforcing.DEMANDED);

    /** Acts on the party that are tried once. */
    private static final List<String> ONCE =
            List.of("apply-review", "docket-suit", "demand", "apply-to-court", "revoke-decision");

    private PossibleOnSpot() {}

    static List<Deed> deeds(Matter<PenaltyCase> matter) {
        Party party = matter.facts().party("p1");
        List<Deed> deeds = new ArrayList<>();
        int decisions = matter.standing().count("decide-on-spot", "p1");
        if (decisions < 2) {
            for (long yuan : decisions == 0 ? new long[] {3_000} : new long[] {1_000, 3_000}) {
                deeds.add(tell(fine(yuan)));
                deeds.add(decide(List.of(People.WANG, People.LI), fine(yuan)));
            }
        }
        deeds.add(matter.standing().count("attach-original", "case") < decisions ? attach() : note("report-to-agency"));
        deeds.addAll(List.of(
                note("turn-ordinary"),
                pay("p1", party.remaining().value() / 100),
                refund("p1", party.overpaid().value() / 100),
                note("close"),
                archive("1")));
        if (matter.standing().count("demand", "p1") > 0) {
            deeds.add(endParty("p1", EndGround.DIED));
        }
        Stream.concat(
                        Stream.of(
                                Deed.of("apply-review", new ApplyReview(null), "p1"),
                                Deed.of("docket-suit", new DocketSuit(FILE), "p1"),
                                demand("p1"),
                                applyToCourt("p1")),
                        matter.standing().of(StrandKind.REMEDY).isEmpty()
                                ? Stream.of(Deed.of(
                                        "revoke-decision", new RevokeDecision(OwnGround.LAW, false, true), "p1"))
                                : Stream.of())
                .filter(deed -> matter.standing().count(deed.act(), "p1") == 0)
                .forEach(deeds::add);
        matter.standing().of(StrandKind.REMEDY).forEach(strand -> onRemedy(strand.id(), deeds));
        matter.standing().of(StrandKind.ENFORCEMENT).forEach(strand -> onApplication(strand.id(), deeds));
        matter.standing().of(StrandKind.SERVICE).forEach(strand -> {
            deeds.add(Deed.of("seal", new Seal(FILE, null, null), strand.id()));
            deeds.add(Deed.of("serve", new Serve(ServiceMode.DIRECT, FILE), strand.id()));
        });
        return deeds;
    }

    private static void onRemedy(String strand, List<Deed> deeds) {
        deeds.add(Deed.of("accept-review", new AcceptReview(true), strand));
        deeds.add(Deed.of("refuse-review", new Note(), strand));
        deeds.add(Deed.of("carry-out", new CarryOut(FILE), strand));
        for (RemedyEnd end : List.of(RemedyEnd.UPHELD, RemedyEnd.WITHDRAWN, RemedyEnd.REDO)) {
            deeds.add(Deed.of("conclude-review", new EndRemedy(end, List.of(), false, null, FILE), strand));
        }
        deeds.add(Deed.of("conclude-suit", new EndRemedy(RemedyEnd.DISMISSED, List.of(), false, null, FILE), strand));
    }

    private static void onApplication(String strand, List<Deed> deeds) {
        deeds.add(courtAnswers(strand, true));
        deeds.add(courtRules(strand, true));
        deeds.add(endExecution(strand));
    }

    static List<String> broken(Matter<PenaltyCase> before, Deed deed, LocalDate day, Matter<PenaltyCase> after) {
        List<String> wrongs = new ArrayList<>();
        Party was = before.facts().party("p1");
        switch (deed.act()) {
            case "docket-suit" -> {
                if (!mayBeSued(before, day)) {
                    wrongs.add("sued without a review");
                }
            }
            case "decide-on-spot" -> {
                if (was.notice() == null || was.defence().open()) {
                    wrongs.add("decided without having told and heard");
                }
                var revoked = was.recourse().revoked();
                if (revoked != null
                        && Objects.requireNonNull(was.finding())
                                .sanctions()
                                .equals(revoked.decision().finding().sanctions())) {
                    wrongs.add("decided the same again");
                }
            }
            case "apply-to-court" -> {
                if (was.contest() != Contest.NONE
                        || !(past(before, "review-application", day) || judged(before))
                        || !past(before, Enforcing.DEMANDED, day)
                        || was.remaining().isZero()) {
                    wrongs.add("asked the court too early, or for nothing");
                }
            }
            case "close" ->
                before.standing().strands().values().stream()
                        .filter(strand -> strand.kind() != StrandKind.CASE)
                        .filter(strand -> !SummaryProcedure.V2021
                                .stage(strand.kind(), strand.stage())
                                .ends())
                        .forEach(strand -> wrongs.add("closed over " + strand.id()));
            default -> {
                // whatever else happens is judged by where it leads
            }
        }
        Party party = after.facts().party("p1");
        if (stage(after, "p1").equals("SETTLED") && (party.owes() || party.decision() == null)) {
            wrongs.add("settled without having paid");
        }
        return wrongs;
    }

    /** A review of it ended or was refused, or its organ let the term pass. */
    private static boolean mayBeSued(Matter<PenaltyCase> matter, LocalDate day) {
        return matter.standing().of(StrandKind.REMEDY).stream()
                .map(Strand::id)
                .anyMatch(strand -> matter.standing().count("refuse-review", strand) > 0
                        || matter.standing().count("conclude-review", strand) > 0
                        || matter.standing()
                                .term("review-decision-summary", strand)
                                .filter(run -> run.isPastOn(day))
                                .isPresent());
    }

    private static boolean judged(Matter<PenaltyCase> matter) {
        return matter.standing().of(StrandKind.REMEDY).stream()
                .anyMatch(strand -> matter.standing().count("conclude-suit", strand.id()) > 0);
    }

    private static boolean past(Matter<PenaltyCase> matter, String term, LocalDate day) {
        return matter.standing()
                .term(term, "p1")
                .filter(run -> day.isAfter(run.due()) || !run.isOpen())
                .isPresent();
    }

    static String name(Matter<PenaltyCase> matter, LocalDate day) {
        Party party = matter.facts().party("p1");
        StringBuilder text = new StringBuilder();
        matter.standing().strands().values().forEach(strand -> text.append(strand.stage())
                .append(
                        strand.kind() == StrandKind.SERVICE
                                ? Objects.requireNonNull(matter.facts().sent().get(strand.id()))
                                        .form()
                                : "")
                .append(' '));
        Finding finding = party.finding();
        text.append(finding == null ? 0 : finding.fine().value())
                .append(party.notice() == null ? "" : " told")
                .append(' ')
                .append(party.remaining().value())
                .append(' ')
                .append(party.overpaid().value())
                .append(party.contest())
                .append(party.recourse().revoked() != null);
        for (String act : ONCE) {
            text.append(' ').append(matter.standing().count(act, "p1"));
        }
        text.append(' ').append(matter.standing().count("decide-on-spot", "p1"));
        text.append(' ').append(matter.standing().count("attach-original", "case"));
        TreeMap<String, String> clocks = new TreeMap<>();
        for (TermRun run : matter.standing().terms()) {
            if (CLOCKS.contains(run.id())) {
                clocks.put(run.id() + run.strand(), run.isOpen() + " " + day.isAfter(run.due()));
            }
        }
        return text.append(clocks).toString();
    }

    private static String stage(Matter<PenaltyCase> matter, String strand) {
        return matter.standing().strand(strand).orElseThrow().stage();
    }
}
