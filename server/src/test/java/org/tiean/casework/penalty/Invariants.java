package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tiean.procedure.Matter;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** What must never happen, said without looking at the table. */
final class Invariants {
    private Invariants() {}

    static List<String> broken(Matter<PenaltyCase> before, Deed deed, LocalDate day, Matter<PenaltyCase> after) {
        List<String> wrongs = new ArrayList<>();
        if (deed.act().equals("decide")) {
            decision(before, deed.strands().get(0), day, wrongs);
        }
        if (deed.act().equals("close")) {
            closing(before, wrongs);
        }
        if (Set.of("inform", "inform-again", "decide", "exempt").contains(deed.act())
                && deed.strands().stream().anyMatch(party -> isGone(before, party))) {
            wrongs.add("told or decided about the dead");
        }
        if (deed.act().equals("withdraw-case")
                && before.facts().sent().values().stream().anyMatch(sent -> Forms.isNotice(sent.form()))
                && before.standing().of(StrandKind.PARTY).stream()
                        .anyMatch(strand -> Set.of("INFORMED", "HEARING", "HEARD", "DECIDED", "PERFORMING", "SETTLED")
                                .contains(strand.stage()))) {
            wrongs.add("withdrawn from somebody who was told");
        }
        for (var strand : after.standing().of(StrandKind.PARTY)) {
            var was = before.standing().strand(strand.id());
            if (was.isPresent()
                    && Set.of("SETTLED", "ENDED").contains(was.get().stage())
                    && !was.get().stage().equals(strand.stage())) {
                wrongs.add("somebody who was done with is pursued again");
            }
            Party party = after.facts().party(strand.id());
            if (strand.stage().equals("SETTLED") && party.owes()) {
                wrongs.add("settled without having paid");
            }
        }
        return wrongs;
    }

    private static boolean isGone(Matter<PenaltyCase> before, String party) {
        return before.standing().count("party-gone", party) > before.standing().count("party-lives", party);
    }

    private static void decision(Matter<PenaltyCase> before, String strand, LocalDate day, List<String> wrongs) {
        Party party = before.facts().party(strand);
        if (party.notice() == null || !served(before, strand, Forms.NOTICE)) {
            wrongs.add("decided without a notice that arrived");
        } else if (Objects.requireNonNull(party.finding())
                .goesBeyond(party.notice().finding())) {
            wrongs.add("decided more than was told");
        }
        if (party.notice() != null && party.notice().hearingTold() && !served(before, strand, Forms.HEARING_RIGHT)) {
            wrongs.add("decided before the right to a hearing was told");
        }
        for (String term : List.of("statement-defence", "hearing-request")) {
            before.standing()
                    .term(term, strand)
                    .filter(run -> run.state() != TermRun.State.WAIVED && !day.isAfter(run.due()))
                    .ifPresent(run -> wrongs.add("decided while " + term + " ran"));
        }
        if (party.defence().open()) {
            wrongs.add("decided over an unanswered defence");
        }
        if (party.defence().heard() && !party.reviewed()) {
            wrongs.add("decided after a hearing without review of exactly this content");
        }
        if (before.standing().of(StrandKind.HEARING).stream()
                .anyMatch(one -> strand.equals(one.of())
                        && !Set.of("REPORTED", "TERMINATED").contains(one.stage()))) {
            wrongs.add("decided while a hearing was open");
        }
    }

    private static boolean served(Matter<PenaltyCase> matter, String party, String form) {
        return matter.facts()
                .newest(party, form)
                .map(strand -> matter.facts().sent().get(strand))
                .filter(sent -> sent.servedOn() != null)
                .isPresent();
    }

    private static void closing(Matter<PenaltyCase> before, List<String> wrongs) {
        before.standing().strands().values().stream()
                .filter(strand -> strand.kind() != StrandKind.CASE)
                .filter(strand -> !Set.of(
                                "SETTLED", "ENDED", "SERVED", "VOID", "REPORTED", "TERMINATED", "ABANDONED", "OVER")
                        .contains(strand.stage()))
                .forEach(strand -> wrongs.add("closed over " + strand.id() + " " + strand.stage()));
    }
}
