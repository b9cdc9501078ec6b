package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.procedure.Matter;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** What of a matter can matter to a rule, as text: stages, newest terms as none, running, over or waived, reviews. */
final class Canonical {
    private Canonical() {}

    static String of(Matter<PenaltyCase> matter, LocalDate day) {
        String parties = matter.standing().of(StrandKind.PARTY).stream()
                .map(strand -> strand.id() + ":" + strand.stage() + party(matter, strand.id(), day))
                .collect(Collectors.joining(" "));
        String hearings = matter.standing().of(StrandKind.HEARING).stream()
                .map(strand -> strand.of() + ":" + strand.stage() + hearing(matter, strand.id(), day))
                .collect(Collectors.joining(" "));
        String papers = matter.standing().of(StrandKind.SERVICE).stream()
                .filter(strand -> matter.facts().sent().containsKey(strand.id()))
                .map(strand -> {
                    var sent = java.util.Objects.requireNonNull(
                            matter.facts().sent().get(strand.id()));
                    boolean newest = matter.facts()
                            .newest(sent.party(), sent.form())
                            .filter(strand.id()::equals)
                            .isPresent();
                    return newest
                                    || strand.stage().equals("PREPARED")
                                    || strand.stage().equals("SEALED")
                            ? sent.party() + ":" + sent.form() + ":" + strand.stage() + (newest ? "" : "-old")
                            : "";
                })
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(" "));
        return matter.standing().strand("case").orElseThrow().stage() + term(matter, "penalty-decision", "case", day)
                + " | " + parties + " | " + hearings + " | " + papers;
    }

    private static String party(Matter<PenaltyCase> matter, String id, LocalDate day) {
        Party party = matter.facts().party(id);
        return "[" + finding(party.finding())
                + (party.notice() == null
                        ? ""
                        : " told" + finding(party.notice().finding())
                                + (party.finding() != null
                                                && party.finding().seq()
                                                        > party.notice()
                                                                .finding()
                                                                .seq()
                                        ? "<"
                                        : ""))
                + (party.notice() != null
                                && matter.facts().lastEvidence()
                                        > party.notice().seq()
                        ? " evidence"
                        : "")
                + (party.defence().open() ? " open" : "")
                + (party.defence().heard() ? " heard" : "")
                + (party.review() == null ? "" : party.reviewed() ? " passed" : " void")
                + term(matter, "statement-defence", id, day)
                + term(matter, "hearing-request", id, day)
                + (party.performance().kept().isZero() ? "" : " paid")
                + "]";
    }

    private static String finding(@Nullable Finding finding) {
        return finding == null
                ? ""
                : finding.outcome().name().charAt(0) + "" + finding.fine().value() / 100_000;
    }

    private static String hearing(Matter<PenaltyCase> matter, String id, LocalDate day) {
        PenaltyCase.@Nullable Hearing hearing = matter.facts().hearings().get(id);
        if (hearing == null || hearing.on() == null) {
            return "";
        }
        return (hearing.noticeServedOn() == null ? "/uncalled" : "/called")
                + Integer.signum(day.compareTo(hearing.on()));
    }

    private static String term(Matter<PenaltyCase> matter, String id, String strand, LocalDate day) {
        return matter.standing()
                .term(id, strand)
                .map(run -> " " + id.charAt(0) + state(run, day))
                .orElse("");
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
