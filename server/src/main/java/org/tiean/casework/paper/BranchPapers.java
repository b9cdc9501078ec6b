package org.tiean.casework.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.tiean.casework.penalty.GeneralProcedure;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.change.GoneKind;
import org.tiean.casework.penalty.change.PartyChange;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.inquiry.SuspendGround;
import org.tiean.casework.penalty.withdrawal.WithdrawGround;
import org.tiean.kernel.Article;
import org.tiean.procedure.Rule;

/** The plain tables of what leaves the ordinary way: what is asked for, on which ground, by which article, and why. */
final class BranchPapers {
    private BranchPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        Rule<PenaltyCase, ?> rule = GeneralProcedure.V2021.rule(at.entry().act());
        sheet.put("filedOn", at.facts().filedOn())
                .put("matter", rule.label())
                .put("ground", PaperData.join(ground(at), at.text("document")))
                .put("basis", basis(rule.articles()))
                .put("reason", PaperData.join(at.text("facts"), at.text("reason")));
        if (at.asked().form().equals("case-termination-record")) {
            sheet.put("officerOpinion", "建议" + rule.label() + "：" + ground(at) + "。");
        } else if (at.asked().form().equals("case-extension-approval")) {
            sheet.put("until", at.data("until"));
        }
    }

    private static String basis(List<Article> articles) {
        return articles.stream()
                .map(article -> article.isInternal() ? "内部规则（条文待核）" : article.full())
                .collect(Collectors.joining("、"));
    }

    private static String ground(PaperContext at) {
        return switch (at.entry().act()) {
            case "withdraw-case" -> WithdrawGround.valueOf(at.data("ground")).label();
            case "suspend" -> SuspendGround.valueOf(at.data("ground")).label();
            case "end-party" -> EndGround.valueOf(at.data("ground")).label();
            case "change-party" -> PartyChange.valueOf(at.data("kind")).label();
            case "party-gone" -> GoneKind.valueOf(at.data("kind")).label() + "（" + at.data("goneOn") + "）";
            case "take-in" -> "并入本案的案件：" + at.text("other");
            case "merge-into" -> "并入的案件：" + at.text("other");
            default -> "";
        };
    }
}
