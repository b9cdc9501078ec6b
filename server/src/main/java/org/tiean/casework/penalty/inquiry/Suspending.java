package org.tiean.casework.penalty.inquiry;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.TermRun;

/** 中止、恢复调查: the investigation stands still; the ninety days of 处罚法60 only where a configured row says so. */
public final class Suspending {
    /** The parameter that says whether the days of a suspension do not count (待核); none of them while it is not set. */
    private static final String EXCLUDED = "case.suspensionExclusion";

    private Suspending() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(suspend(), resume());
    }

    private static RuleBuilder<PenaltyCase, ?> suspend() {
        return on("suspend", "中止调查", Suspend.class)
                .under("内部规则")
                .help("等待另案、鉴定，不可抗力或者当事人下落不明的，经批准中止调查；九十日办案期限照常计算，除非本地配置了中止期间不计入办案期限（条文待核）。")
                .from(INVESTIGATING)
                .to(SUSPENDED)
                .by(Posts.HANDLER)
                .signedBy("suspension-not-approved", "内部规则", "中止调查须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .pauses(
                        "penalty-decision",
                        (at, act) -> at.scene().tables().applies(EXCLUDED) ? at.strands() : List.of())
                .paper("suspension-approval")
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
                .resumes("penalty-decision", Suspending::paused)
                .paper("suspension-approval")
                .text("reason", "恢复的理由", 2000);
    }

    /** What was paused goes on, whatever the parameter says meanwhile. */
    private static List<String> paused(Situation<PenaltyCase> at, Note act) {
        return at.standing()
                        .term("penalty-decision", at.strand())
                        .filter(run -> run.state() == TermRun.State.PAUSED)
                        .isPresent()
                ? at.strands()
                : List.of();
    }
}
