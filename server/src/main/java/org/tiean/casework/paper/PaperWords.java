package org.tiean.casework.paper;

import java.util.stream.Collectors;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Sanction;

/** Findings and sanctions in words. */
public final class PaperWords {
    private PaperWords() {}

    public static String sanctions(Finding finding) {
        return finding.outcome() != Outcome.PENALTY
                ? finding.outcome().label()
                : finding.sanctions().stream().map(PaperWords::sanction).collect(Collectors.joining("，"));
    }

    public static String sanction(Sanction sanction) {
        Integer days = sanction.days();
        String text = sanction.kind().label() + (days == null ? "" : days + "日");
        return sanction.amount() == null
                ? text
                : text + "人民币" + sanction.amount().figures() + "元（大写："
                        + sanction.amount().capitals() + "）";
    }
}
