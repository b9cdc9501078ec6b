package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.payment.Agreement;
import org.tiean.casework.penalty.payment.Instalment;
import org.tiean.casework.penalty.payment.Performance;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.kernel.Fen;
import org.tiean.kernel.term.MissingYear;
import org.tiean.law.Laws;
import org.tiean.procedure.Matter;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** What each party owes and has performed: money to the day, the window of the court, and the proof of every sanction. */
public final class MoneyViews {
    private static final String WINDOW = "court-enforcement-application";
    private static final String DEMAND = "demand-before-court";

    private MoneyViews() {}

    /**
     * Amounts in fen, as text.
     *
     * @param accruable what could be imposed today and is not owed yet (可加处)
     * @param waived surcharge let go by the execution agreement whose parts the plan shows; null without one
     * @param demandBy the last day to serve the demand, so that its working days are over inside the window
     */
    public record MoneyLine(
            String strand,
            String owed,
            String imposed,
            String paid,
            String refunded,
            String remaining,
            String overpaid,
            String accruable,
            String openFine,
            boolean overdue,
            @Nullable String code,
            @Nullable LocalDate payBy,
            List<Part> plan,
            @Nullable String waived,
            @Nullable LocalDate demandBy,
            @Nullable Window window,
            List<Proof> sanctions) {}

    /** One sum of a granted plan. */
    public record Part(LocalDate payBy, String amount, String state) {}

    /** When the court can be asked: after the first day, up to the last. */
    public record Window(LocalDate from, LocalDate until, String state) {}

    /** A sanction, what proves it, and whether that is there. */
    public record Proof(
            String label,
            String wanted,
            boolean done,
            @Nullable LocalDate on,
            @Nullable LocalDate until) {}

    public static List<MoneyLine> of(Matter<PenaltyCase> matter, LocalDate today, Laws laws) {
        List<MoneyLine> lines = new ArrayList<>();
        for (String strand : matter.facts().parties().keySet()) {
            MoneyLine line = line(matter, strand, today, laws);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Null before a decision reached the party. */
    static @Nullable MoneyLine line(Matter<PenaltyCase> matter, String strand, LocalDate today, Laws laws) {
        Party party = matter.facts().parties().get(strand);
        Party.Decision decision = party == null ? null : party.decision();
        if (party == null || decision == null || decision.servedOn() == null) {
            return null;
        }
        Performance performance = party.performance();
        Window window = window(matter, party, strand, today);
        return new MoneyLine(
                strand,
                text(party.owed()),
                text(performance.imposed()),
                text(performance.paid()),
                text(performance.refunded()),
                text(party.remaining()),
                text(party.overpaid()),
                text(party.accruable(today)),
                text(performance.openFine()),
                party.overdue(today),
                performance.code(),
                matter.standing()
                        .term("fine-payment", strand)
                        .filter(TermRun::isOpen)
                        .map(TermRun::due)
                        .orElse(null),
                plan(performance, today),
                performance.agreement() == null
                        ? null
                        : text(performance.agreement().waived()),
                window == null || window.state().equals("missed") ? null : demandBy(window, today, laws),
                window,
                decision.finding().sanctions().stream()
                        .map(sanction -> {
                            Performance.Proof proof = performance.done().get(sanction.kind());
                            boolean done = proof != null
                                    || (!sanction.kind().needsProof()
                                            && (!sanction.kind().isPaid()
                                                    || party.remainingPrincipal()
                                                            .isZero()));
                            return new Proof(
                                    sanction.kind().label(),
                                    sanction.kind().proof(),
                                    done,
                                    proof == null ? null : proof.on(),
                                    proof == null ? null : proof.until());
                        })
                        .toList());
    }

    private static List<Part> plan(Performance performance, LocalDate today) {
        Agreement agreement = performance.agreement();
        if (agreement == null) {
            return performance.plan().stream()
                    .map(part -> part(performance, part, today))
                    .toList();
        }
        return agreement.parts().stream()
                .map(part -> part(part, agreement.paid(part, performance.kept()), today))
                .toList();
    }

    private static Part part(Performance performance, Instalment part, LocalDate today) {
        boolean open = performance.shares().stream()
                .anyMatch(share -> share.paidOn() == null && share.payBy().equals(part.payBy()));
        return part(part, !open, today);
    }

    private static Part part(Instalment part, boolean paid, LocalDate today) {
        return new Part(
                part.payBy(), text(part.amount()), paid ? "paid" : today.isAfter(part.payBy()) ? "overdue" : "ahead");
    }

    private static @Nullable Window window(Matter<PenaltyCase> matter, Party party, String strand, LocalDate today) {
        if ((party.remaining().isZero() && !party.owesAnything()) || party.contest() != Contest.NONE) {
            return null;
        }
        boolean asked = matter.standing().of(StrandKind.ENFORCEMENT).stream()
                .anyMatch(application -> strand.equals(application.of()));
        return matter.standing()
                .term(WINDOW, strand)
                .filter(run -> run.isOpen() || asked)
                .map(run -> new Window(run.from(), run.due(), state(run, today)))
                .orElse(null);
    }

    private static String state(TermRun run, LocalDate today) {
        if (!run.isOpen()) {
            return "done";
        }
        return today.isAfter(run.due()) ? "missed" : today.isAfter(run.from()) ? "open" : "ahead";
    }

    private static @Nullable LocalDate demandBy(Window window, LocalDate today, Laws laws) {
        if (window.state().equals("done")) {
            return null;
        }
        try {
            return laws.deadline(DEMAND, today)
                    .map(row -> laws.calendar()
                            .plusWorkdays(window.until(), -row.rule().number() - 1))
                    .orElse(null);
        } catch (MissingYear unknown) {
            return null;
        }
    }

    private static String text(Fen fen) {
        return Long.toString(fen.value());
    }
}
