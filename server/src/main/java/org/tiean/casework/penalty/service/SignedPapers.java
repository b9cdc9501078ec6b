package org.tiean.casework.penalty.service;

import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.summary.SummaryStage;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Stage;

/** 回传签名件: records and other papers of the file, signed by persons and sealed by nobody. */
public final class SignedPapers {
    private SignedPapers() {}

    public static List<RuleBuilder<PenaltyCase, ?>> ordinary() {
        return List.of(attach(
                CaseStage.URGENT,
                CaseStage.INVESTIGATING,
                CaseStage.SUSPENDED,
                CaseStage.CONCLUDED,
                CaseStage.WITHDRAWN,
                CaseStage.CLOSED));
    }

    public static List<RuleBuilder<PenaltyCase, ?>> onTheSpot() {
        return List.of(attach(SummaryStage.FOUND, SummaryStage.DECIDED, SummaryStage.REPORTED, SummaryStage.CLOSED));
    }

    private static RuleBuilder<PenaltyCase, ?> attach(Stage... from) {
        return on("attach-signed", "回传签名件", AttachSigned.class)
                .under("处罚法47")
                .help("笔录等存卷文书由有关人员逐页签名，签名后扫描回传；本单位启用签字板的，可以在签字板上签名。")
                .from(from)
                .by(Posts.HANDLER)
                .provided("paper-of-another-case", "内部规则", "请选择本案的文书", (at, act) -> at.standing().papers().stream()
                        .anyMatch(paper -> act.paper().equals(paper.id())))
                .mayText("unsigned", "没有签名的签名处和原因", 500)
                .mayText("sheetReason", "人工确认页码、另附页的理由", 500);
    }
}
