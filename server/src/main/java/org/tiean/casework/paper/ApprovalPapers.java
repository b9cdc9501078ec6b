package org.tiean.casework.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Party;
import org.tiean.law.Violation;

/** 告知审批表、案件处理呈批表、处罚案件审批表: what an agency signs when it chose to sign it on a form. */
final class ApprovalPapers {
    private static final String NOTICE = "penalty-notice";
    private static final String REVIEW = "legal-review-opinion";

    private ApprovalPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        Finding finding = PaperData.finding(at);
        String proposal = "建议" + PaperWords.sanctions(finding) + "。";
        switch (at.asked().form()) {
            case "notification-approval" ->
                sheet.put("facts", PaperData.join(at.text("facts"), at.text("reasons")))
                        .put("proposal", basis(at, finding) + proposal);
            case "penalty-approval" ->
                sheet.put("noticeNumber", at.number(NOTICE)).put("officerOpinion", basis(at, finding) + proposal);
            default ->
                sheet.put("factsAndBasis", PaperData.join(at.text("facts"), basis(at, finding)))
                        .put("defence", defence(at))
                        .put("officerOpinion", proposal);
        }
        String review = at.number(REVIEW);
        if (!review.isEmpty()) {
            sheet.part("legalReviewOpinion").put("text", "见《" + at.titles().apply(REVIEW) + "》（" + review + "）。");
        }
    }

    private static String basis(PaperContext at, Finding finding) {
        List<Violation> broken = finding.violations().stream()
                .map(at.violations()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        return "违反" + cited(broken.stream().map(Violation::duty)) + "的规定，依据"
                + cited(broken.stream().map(Violation::penalty)) + "的规定，";
    }

    private static String cited(Stream<String> bases) {
        return bases.flatMap(base -> Citations.of(base).stream()).distinct().collect(Collectors.joining("、"));
    }

    private static String defence(PaperContext at) {
        String strand = at.partyStrand();
        Party party = at.facts().party(strand == null ? "" : strand);
        return party.defence().heard() ? at.text("procedureFacts") : "当事人没有陈述、申辩。";
    }
}
