package org.tiean.casework.penalty.inquiry;

import static org.tiean.casework.penalty.CaseStage.CONCLUDED;
import static org.tiean.casework.penalty.CaseStage.INVESTIGATING;
import static org.tiean.casework.penalty.CaseStage.SUSPENDED;
import static org.tiean.casework.penalty.CaseStage.URGENT;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Set;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.RuleBuilder;

/** 制发其他文书: what the law asks for and no set of forms has, with a number, signatures and a seal like the others. */
public final class Papering {
    private static final String LETTER = "plain-letter";
    private static final String INTERNAL = "plain-internal";

    private Papering() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(issuePaper());
    }

    private static RuleBuilder<PenaltyCase, ?> issuePaper() {
        return on("issue-paper", "制发其他文书", IssuePaper.class)
                .under("内部规则")
                .help("法律要求而没有规定格式的文书用通用格式制作，编号、签名、盖章；发给当事人的，逐份送达（通用格式和文种代字待核）。")
                .from(URGENT, INVESTIGATING, SUSPENDED, CONCLUDED)
                .by(Posts.HANDLER)
                .provided(
                        "addressee-unknown",
                        "内部规则",
                        "受送达的应当是本案的当事人，每人一份",
                        (at, act) -> at.facts().parties().keySet().containsAll(act.parties())
                                && Set.copyOf(act.parties()).size()
                                        == act.parties().size())
                .served(LETTER, ServiceStage.PREPARED, (at, act) -> act.parties())
                .paper(INTERNAL, (at, act) -> act.parties().isEmpty() ? at.strands() : List.of())
                .text("title", "文书标题", 60)
                .text("text", "正文", 10000)
                .mayText("basis", "依据", 2000)
                .mayText("attachments", "附件（每行一项）", 2000);
    }
}
