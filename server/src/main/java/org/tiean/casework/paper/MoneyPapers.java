package org.tiean.casework.paper;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.SanctionKind;
import org.tiean.procedure.TermRun;
import tools.jackson.databind.JsonNode;

/** Papers about money owed: reminder, surcharge, deferral, demand, application to the court. */
final class MoneyPapers {
    private MoneyPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        String strand = Objects.requireNonNull(at.partyStrand());
        Party party = at.facts().party(strand);
        Party.Decision decision = Objects.requireNonNull(party.decision(), "money is owed by a decision");
        sheet.part("decision")
                .put("date", decision.madeOn())
                .put("number", at.decisionNumber(strand))
                .put("content", PaperWords.sanctions(decision.finding()))
                .fen("fine", decision.finding().fine().value());
        sheet.put("paymentCode", party.performance().code());
        switch (at.asked().form()) {
            case "fine-payment-reminder" ->
                sheet.fen("amount", party.remaining().value()).put("payBy", payBy(at, strand));
            case "surcharge-decision" -> surcharge(sheet, at, strand);
            case "payment-extension-approval" ->
                sheet.put("factsAndDecision", PaperData.join(facts(at), PaperWords.sanctions(decision.finding())))
                        .put("reason", at.text("reason"))
                        .put("opinion", at.text("opinion"));
            case "payment-extension-grant" -> grant(sheet, at, party);
            case "execution-agreement" -> agreement(sheet, at, party);
            default -> {
                sheet.put("remedies", RemedyPapers.course(at, strand)).put("duty", duty(party));
                duties(sheet, party);
                sheet.put("court", at.agency().court())
                        .put("opinions", at.text("opinions"))
                        .put("assets", at.text("assets"))
                        .lines("attachments", at.text("attachments"));
            }
        }
    }

    private static String duty(Party party) {
        boolean other = !party.unperformed(party.performance()).isEmpty();
        return !other ? "款项" : party.remaining().isZero() ? "其他义务" : "款项和其他义务";
    }

    /** What is demanded, or to be enforced: sums of money, and what the party itself has to do or leave. */
    private static void duties(Sheet sheet, Party party) {
        sheet.put(
                "otherDuty",
                party.unperformed(party.performance()).stream()
                        .map(SanctionKind::label)
                        .collect(Collectors.joining("、")));
        if (party.remaining().isZero()) {
            return;
        }
        sheet.fen("fine", party.remainingPrincipal().value())
                .fen("total", party.remaining().value());
        var surcharge = party.remaining().minus(party.remainingPrincipal());
        if (!surcharge.isZero()) {
            sheet.fen("surcharge", surcharge.value());
        }
    }

    private static void surcharge(Sheet sheet, PaperContext at, String strand) {
        sheet.part("decision").put("payBy", payBy(at, strand));
        sheet.fen("surcharge", at.data().path("amount").asLong()).put("until", at.data("until"));
    }

    /** The bank takes each instalment by a sheet of its own, which says what is still owed after it. */
    private static void grant(Sheet sheet, PaperContext at, Party party) {
        JsonNode parts = at.data().path("parts");
        boolean whole = parts.size() == 1;
        long left = party.performance().openFine().value();
        sheet.put("mode", whole ? "延期" : "分期");
        if (whole) {
            sheet.put("deferral", parts.get(0).path("payBy").asString()).fen("balance", left);
            return;
        }
        int n = 0;
        for (JsonNode part : parts) {
            long amount = part.path("amount").asLong();
            left -= amount;
            sheet.row("instalments")
                    .put("seq", ++n)
                    .put("payBy", part.path("payBy").asString())
                    .fen("amount", amount)
                    .fen("balance", left);
        }
    }

    private static void agreement(Sheet sheet, PaperContext at, Party party) {
        sheet.fen("total", party.remaining().value())
                .put("measures", at.text("measures"))
                .put("terms", at.text("terms"));
        long waived = at.data().path("waived").asLong();
        if (waived > 0) {
            sheet.fen("waived", waived);
        }
        int n = 0;
        for (JsonNode part : at.data().path("parts")) {
            sheet.row("instalments")
                    .put("seq", ++n)
                    .put("payBy", part.path("payBy").asString())
                    .fen("amount", part.path("amount").asLong());
        }
    }

    /** What the decision found, wherever it was made. */
    private static String facts(PaperContext at) {
        String ordinary = at.earlier("decide", "facts");
        return ordinary.isBlank() ? at.earlier("decide-on-spot", "facts") : ordinary;
    }

    private static @Nullable LocalDate payBy(PaperContext at, String strand) {
        return at.standing().term("fine-payment", strand).map(TermRun::due).orElse(null);
    }
}
