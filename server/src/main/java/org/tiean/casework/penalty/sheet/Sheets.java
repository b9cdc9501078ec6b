package org.tiean.casework.penalty.sheet;

import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.summary.DecideOnSpot;
import org.tiean.casework.penalty.summary.SummaryStage;
import org.tiean.procedure.RuleBuilder;

/** 补录: a penalty on a blank sheet counts from the day it was made; a superior approves that it is recorded late. */
public final class Sheets {
    private Sheets() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(register());
    }

    private static RuleBuilder<PenaltyCase, ?> register() {
        return on("register-sheet", "补录空白文书", RegisterSheet.class)
                .under("处罚法52(2)", "处罚法52(3)")
                .help("停电、断网时用空白文书本作出的当场处罚，恢复后补录：日期、地点、金额照文书登记，期限从当日起算，随后报所属机关备案。")
                .from(SummaryStage.ON_PAPER)
                .to(SummaryStage.FOUND)
                .by(Posts.HANDLER)
                .provided("nothing-decided", "处罚法52(2)", "请登记当场作出的处罚决定", (at, act) -> act.past().stream()
                        .anyMatch(past -> past.content() instanceof DecideOnSpot))
                .marks(
                        "officer-not-certified-then",
                        "处罚法42(1);处罚法52(1)",
                        "执法人员当日没有有效行政执法证",
                        (at, act) -> !act.certified())
                .signedBy("sheet-not-approved", "内部规则", "补录须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("place", "处罚地点", 500)
                .text("facts", "违法事实和证据", 4000)
                .text("why", "不能联网制作的情况", 1000)
                .mayText("defence", "当事人的陈述申辩", 2000)
                .mayText("scanReason", "二维码无法识别的理由", 500);
    }
}
