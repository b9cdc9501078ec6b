package org.tiean.casework.paper;

import java.util.List;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.remedy.Recourse;
import org.tiean.procedure.StrandKind;

/** Answers to review organ and court, and what puts a decision right. */
final class RemedyPapers {
    private RemedyPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        String strand = at.partyStrand();
        Party party = at.facts().party(strand == null ? "" : strand);
        Party.Decision decision = decision(party);
        sheet.part("decision")
                .put("date", decision.madeOn())
                .put("number", strand == null ? null : at.decisionNumber(strand));
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

    /** How far the party went against the decision, for those who ask that it be enforced (强制法53). */
    static String course(PaperContext at, String strand) {
        boolean sued = concluded(at, strand, "conclude-suit");
        boolean reviewed = concluded(at, strand, "conclude-review");
        return sued ? "提起的行政诉讼，人民法院已经作出裁判并已生效" : reviewed ? "申请的行政复议已经办结，在法定期限内未提起行政诉讼" : "在法定期限内未申请行政复议或者提起行政诉讼";
    }

    private static boolean concluded(PaperContext at, String strand, String act) {
        return at.standing().of(StrandKind.REMEDY).stream()
                .anyMatch(remedy -> strand.equals(remedy.of()) && at.standing().count(act, remedy.id()) > 0);
    }
}
