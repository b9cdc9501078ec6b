package org.tiean.casework.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.remedy.Recourse;
import org.tiean.procedure.PaperRef;

/** Answers to review organ and court, and what puts a decision right. */
final class RemedyPapers {
    private RemedyPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        String strand = at.partyStrand();
        Party party = at.facts().party(strand == null ? "" : strand);
        Party.Decision decision = decision(party);
        sheet.part("decision").put("date", decision.madeOn()).put("number", number(at, strand));
        switch (at.asked().form()) {
            case "review-reply", "suit-answer" ->
                sheet.put("organ", at.text("organ"))
                        .put("claims", at.text("claims"))
                        .put("answer", at.text("answer"))
                        .lines("evidence", at.text("evidenceList"))
                        .put("request", at.text("request"));
            case "decision-correction" -> sheet.put("was", at.text("was")).put("is", at.text("is"));
            case "decision-variation" -> {
                sheet.put("reason", at.text("reason")).list("basis", basis());
                CommonPart.sanctions(sheet, "penalty", decision.finding());
            }
            default ->
                sheet.put("reason", at.text("reason"))
                        .put("after", at.text("after"))
                        .list("basis", basis());
        }
    }

    private static List<String> basis() {
        return List.of("《中华人民共和国行政处罚法》第七十五条第二款");
    }

    /** The decision spoken of; one that was revoked by this very act is no longer the party's. */
    private static Party.Decision decision(Party party) {
        if (party.decision() != null) {
            return party.decision();
        }
        Recourse.Revoked revoked = party.recourse().revoked();
        if (revoked == null) {
            throw new IllegalStateException("no decision to speak of");
        }
        return revoked.decision();
    }

    private static @Nullable String number(PaperContext at, @Nullable String strand) {
        return at.standing().papers().stream()
                .filter(paper -> paper.addressee() != null && paper.addressee().equals(strand))
                .filter(paper -> paper.form().startsWith("penalty-decision")
                        || paper.form().equals("no-penalty-decision"))
                .map(PaperRef::number)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
