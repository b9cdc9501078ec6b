package org.tiean.casework.penalty.inquiry;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;

/** 中止、恢复调查: the investigation stands still, the ninety days of 处罚法60 do not. */
public final class Suspending {
    private Suspending() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(suspend(), resume());
    }

    private static RuleBuilder<PenaltyCase, ?> suspend() {
        return on("suspend", "中止调查", Suspend.class)
                .under("内部规则")
                .help("等待另案、鉴定，不可抗力或者当事人下落不明的，经批准中止调查；不停止计算九十日办案期限（条文待核）。")
                .from(INVESTIGATING)
                .to(SUSPENDED)
                .by(Posts.HANDLER)
                .signedBy("suspension-not-approved", "内部规则", "中止调查须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("reason", "中止的理由", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> resume() {
        return on("resume", "恢复调查", Note.class)
                .under("内部规则")
                .help("中止的原因消除的，应当及时恢复调查。")
                .from(SUSPENDED)
                .to(INVESTIGATING)
                .by(Posts.HANDLER)
                .signedBy("resumption-not-approved", "内部规则", "恢复调查须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("reason", "恢复的理由", 2000);
    }
}
