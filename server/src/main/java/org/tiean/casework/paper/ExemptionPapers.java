package org.tiean.casework.paper;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.decision.Acknowledgement;
import org.tiean.casework.penalty.decision.EducationWay;

/** The decision that there is no penalty, and the record of the education in its place (处罚法33). */
final class ExemptionPapers {
    private ExemptionPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        if (at.asked().form().equals("education-record")) {
            education(sheet, at);
        } else if (at.asked().form().equals("first-offence-commitment")) {
            commitment(sheet, at);
        } else {
            decision(sheet, at);
        }
    }

    private static void decision(Sheet sheet, PaperContext at) {
        Finding finding = PaperData.finding(at);
        Outcome outcome = Outcome.valueOf(at.data("outcome"));
        CommonPart.provisions(sheet, at, finding);
        sheet.put("facts", at.text("facts"))
                .put("reason", at.text("reasons"))
                .put("ground", outcome.ground())
                .list("basis", List.of(outcome.article().full()))
                .put("education", at.text("education"));
    }

    private static void commitment(Sheet sheet, PaperContext at) {
        named(sheet, at);
        sheet.put("facts", at.text("facts"))
                .put("item", at.text("item"))
                .put("requirement", at.text("requirement"))
                .put("until", at.data("until"))
                .put("commitment", at.text("commitment"));
    }

    /** The officers the act names, who sign. */
    private static void named(Sheet sheet, PaperContext at) {
        CommonPart.officers(
                sheet,
                at,
                at.data()
                        .path("officers")
                        .valueStream()
                        .map(id -> UUID.fromString(id.asString()))
                        .toList());
    }

    private static void education(Sheet sheet, PaperContext at) {
        named(sheet, at);
        String strand = at.partyStrand();
        Party party = strand == null ? null : at.facts().parties().get(strand);
        if (party == null || party.decision() == null) {
            throw new IllegalStateException("nobody was let go: " + at.asked());
        }
        sheet.put("ground", party.decision().finding().outcome().ground())
                .put("way", EducationWay.valueOf(at.data("way")).label())
                .put("place", at.text("place"))
                .put("person", at.text("person"))
                .put("education", at.text("education"))
                .put("words", at.text("words"))
                .put(
                        "acknowledged",
                        Acknowledgement.valueOf(at.data("acknowledged")).label());
        if (at.data().path("guardian").asBoolean()) {
            sheet.put("guardian", "已到场，并责令其管教、看管");
        }
    }
}
