package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/**
 * What of a matter can matter to a rule, as text: stages, newest terms as none, running, paused, over or waived, reviews,
 * papers, and how often what may be done only so often was done. Two matters of one text have the same ways before them.
 */
final class Canonical {
    private static final List<String> OF_CASE = List.of("penalty-decision", "case-filing-after-lead", "file-archiving");
    private static final List<String> OF_PARTY = List.of("statement-defence", "hearing-request", "fine-payment");

    private Canonical() {}

    /** The whole matter. */
    static String of(Matter<PenaltyCase> matter, LocalDate day) {
        List<String> parties = new ArrayList<>();
        for (Strand strand : matter.standing().of(StrandKind.PARTY)) {
            parties.add(party(matter, strand.id(), day));
        }
        return shared(matter, day) + parties + things(matter, day);
    }

    /** What is kept under 先行登记保存. */
    private static StringBuilder things(Matter<PenaltyCase> matter, LocalDate day) {
        StringBuilder text = new StringBuilder();
        matter.standing().of(StrandKind.PRESERVATION).forEach(strand -> {
            var held = matter.facts().evidence().held().get(strand.id());
            text.append(' ').append(strand.stage()).append(held == null ? "" : held.disposals());
            term(text, matter, "advance-registration-disposal", strand.id(), day);
        });
        return text;
    }

    /** What all parties share: the stage of the case and its terms. */
    static String shared(Matter<PenaltyCase> matter, LocalDate day) {
        StringBuilder text = new StringBuilder();
        text.append(matter.standing().strand("case").orElseThrow().stage());
        OF_CASE.forEach(term -> term(text, matter, term, "case", day));
        return text.append(matter.standing().count("add-evidence", "case")).toString();
    }

    /** One party with its hearings and papers. */
    static String party(Matter<PenaltyCase> matter, String id, LocalDate day) {
        Party party = matter.facts().party(id);
        StringBuilder text = new StringBuilder(stage(matter, id)).append('[');
        finding(text, party.finding());
        Party.Notice notice = party.notice();
        if (notice != null) {
            finding(text.append(" told"), notice.finding());
            text.append(
                    party.finding() != null
                                    && party.finding().seq() > notice.finding().seq()
                            ? "<"
                            : "");
            text.append(matter.facts().lastEvidence() > notice.seq() ? " evidence" : "");
        }
        text.append(party.defence().open() ? " open" : "")
                .append(party.defence().heard() ? " heard" : "");
        Party.Opinion review = party.review();
        if (review != null) {
            text.append(party.reviewed() ? " passed" : review.passed() ? " void" : " refused");
        }
        OF_PARTY.forEach(term -> term(text, matter, term, id, day));
        text.append(party.performance().kept().isZero() ? "" : party.owes() ? " part" : " paid");
        Possible.BOUNDED.forEach(
                act -> text.append(' ').append(matter.standing().count(act, id)));
        return hearings(text, matter, id, day).append(papers(matter, id, day)).toString();
    }

    private static StringBuilder hearings(StringBuilder text, Matter<PenaltyCase> matter, String party, LocalDate day) {
        matter.facts().hearings().forEach((id, hearing) -> {
            String stage = stage(matter, id);
            if (hearing.party().equals(party) && !stage.equals("TERMINATED") && !stage.equals("REPORTED")) {
                text.append(" h").append(stage).append(matter.standing().count("schedule-hearing", id));
                LocalDate on = hearing.on();
                if (on != null) {
                    text.append(hearing.noticeServedOn() == null ? "/uncalled" : "/called")
                            .append(Integer.signum(day.compareTo(on)));
                }
            }
        });
        return text;
    }

    /** The newest paper of each form, and whether older ones still lie about. */
    private static TreeSet<String> papers(Matter<PenaltyCase> matter, String party, LocalDate day) {
        Map<String, String> newest = new HashMap<>();
        matter.facts().sent().forEach((strand, sent) -> {
            if (sent.party().equals(party)) {
                newest.put(sent.form(), strand);
            }
        });
        TreeSet<String> papers = new TreeSet<>();
        matter.facts().sent().forEach((strand, sent) -> {
            if (sent.party().equals(party)) {
                boolean last = strand.equals(newest.get(sent.form()));
                String stage = stage(matter, strand);
                if (last || !(stage.equals("SERVED") || stage.equals("VOID"))) {
                    StringBuilder text =
                            new StringBuilder(sent.form()).append(stage).append(last ? "" : "-old");
                    term(text, matter, "penalty-decision-service", strand, day);
                    papers.add(text.toString());
                }
            }
        });
        return papers;
    }

    private static String stage(Matter<PenaltyCase> matter, String strand) {
        return matter.standing().strand(strand).orElseThrow().stage();
    }

    private static void finding(StringBuilder text, @Nullable Finding finding) {
        if (finding != null) {
            text.append(finding.outcome().name().charAt(0))
                    .append(finding.fine().value() / 100_000);
        }
    }

    private static void term(StringBuilder text, Matter<PenaltyCase> matter, String id, String strand, LocalDate day) {
        List<TermRun> runs = matter.standing().terms();
        for (int i = runs.size() - 1; i >= 0; i--) {
            TermRun run = runs.get(i);
            if (run.id().equals(id) && run.strand().equals(strand)) {
                text.append(' ').append(id.charAt(0)).append(state(run, day));
                return;
            }
        }
    }

    private static String state(TermRun run, LocalDate day) {
        return switch (run.state()) {
            case RUNNING -> run.isOverOn(day) ? "over" : "running";
            case PAUSED -> "paused";
            case WAIVED -> "waived";
            case STOPPED -> run.isPastOn(day) ? "stopped-past" : "stopped";
        };
    }
}
