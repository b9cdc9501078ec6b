package org.tiean.casework.penalty.commitment;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.casework.penalty.Conditions.twoDistinct;
import static org.tiean.casework.penalty.PartyStage.INFORMED;
import static org.tiean.casework.penalty.PartyStage.PROPOSED;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;

/** 包容免罚告知承诺: before a first offence is let go, the party knows on which conditions, and what it has promised. */
public final class Committing {
    private Committing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(take());
    }

    private static RuleBuilder<PenaltyCase, ?> take() {
        return on("take-commitment", "首违免罚告知承诺", TakeCommitment.class)
                .under("处罚法33(1)")
                .help("拟首违不罚的，可以先告知初次违法、危害后果轻微、及时改正三项条件，由当事人承诺按期改正；复查改正后再作出不予处罚决定。")
                .from(PROPOSED, INFORMED)
                .by(Posts.HANDLER)
                .when("no-first-offence", "处罚法33(1)", "拟处理意见不是首违可不罚：请先以“变更拟处理意见”改为首违可不罚", (at, act) -> {
                    Finding finding = party(at).finding();
                    return finding != null && finding.outcome() == Outcome.FIRST_OFFENCE;
                })
                .provided("two-officers", "处罚法42(1)", "执法人员不得少于两人，且不能是同一人", (at, act) -> twoDistinct(act.officers()))
                .provided(
                        "item-does-not-fit",
                        "处罚法33(1)",
                        "所选清单事项不是本地区首违可不罚的事项",
                        (at, act) -> act.item() == null
                                || at.scene()
                                        .tables()
                                        .item(act.item())
                                        .filter(item -> item.outcome().equals(Outcome.FIRST_OFFENCE.name()))
                                        .isPresent())
                .provided("correct-by-passed", "内部规则", "改正期限不能早于告知当日", (at, act) -> !act.until()
                        .isBefore(at.day()))
                .paper("first-offence-commitment")
                .text("facts", "违法行为", 4000)
                .text("requirement", "改正要求", 2000)
                .text("commitment", "承诺内容", 2000)
                .mayText("item", "清单事项的名称", 300);
    }
}
