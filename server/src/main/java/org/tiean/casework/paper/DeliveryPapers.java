package org.tiean.casework.paper;

import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.ServiceMode;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.TermRun;

/** Service returns and reminders. */
final class DeliveryPapers {
    private DeliveryPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        if (at.asked().form().equals("service-return")) {
            serviceReturn(sheet, at);
        } else {
            reminder(sheet, at);
        }
    }

    private static void serviceReturn(Sheet sheet, PaperContext at) {
        for (PaperRef paper : at.standing().papers()) {
            if (paper.strand().equals(at.asked().strand()) && paper.addressee() != null) {
                sheet.row("documents")
                        .put("title", at.titles().apply(paper.form()))
                        .put("number", paper.number())
                        .put("place", at.text("place"))
                        .put("date", at.entry().doneOn())
                        .put("method", ServiceMode.valueOf(at.data("mode")).label());
            }
        }
        String receiver = at.text("receiver");
        sheet.put("remark", PaperData.join(receiver.isBlank() ? "" : "收件人：" + receiver, at.text("note")));
    }

    private static void reminder(Sheet sheet, PaperContext at) {
        String strand = at.partyStrand();
        Party party = at.facts().party(strand == null ? "" : strand);
        Party.Decision decision = party.decision();
        if (decision == null) {
            throw new IllegalStateException("a reminder needs a decision");
        }
        sheet.part("decision")
                .put("date", decision.madeOn())
                .put(
                        "number",
                        at.number(
                                party.person()
                                                && !at.number("penalty-decision-person")
                                                        .isEmpty()
                                        ? "penalty-decision-person"
                                        : "penalty-decision-unit"));
        sheet.fen("amount", party.owed().minus(party.performance().paid()).value())
                .put(
                        "payBy",
                        at.standing()
                                .term("fine-payment", strand == null ? "" : strand)
                                .map(TermRun::due)
                                .orElse(null));
    }
}
