package org.tiean.casework.penalty.extension;

import static org.tiean.casework.penalty.CaseStage.CONCLUDED;
import static org.tiean.casework.penalty.CaseStage.INVESTIGATING;
import static org.tiean.casework.penalty.CaseStage.SUSPENDED;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.TermRun;

/** 延期: the ninety days are the law's; how long they may be extended is a number of another rule, and without it they are not. */
public final class Extending {
    /** How many days one extension may add (待核); none may be granted while it is not set. */
    private static final String MOST = "case.decisionExtension";

    private static final String TERM = "penalty-decision";

    private Extending() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(extend());
    }

    private static RuleBuilder<PenaltyCase, ?> extend() {
        return on("extend-case", "延长办案期限", ExtendCase.class)
                .under("处罚法60")
                .help("九十日内不能作出决定，法律、法规、规章另有规定可以延长的，在期满之前经批准延长；没有录入延长天数（待核）的不得延长。")
                .from(INVESTIGATING, SUSPENDED, CONCLUDED)
                .by(Posts.HANDLER)
                .when(
                        "extension-not-provided",
                        "处罚法60",
                        "没有录入可以延长办案期限的规定（法定参数“办案期限延长”，待核），九十日不得延长",
                        (at, act) -> at.scene().tables().days(MOST) > 0)
                .when("case-term-over", "处罚法60", "办案期限没有在计算，或者已经届满：期满之后不能再延长", (at, act) -> running(at)
                        .isPresent())
                .when(
                        "extended-before",
                        "处罚法60;内部规则",
                        "办案期限已经延长过一次",
                        (at, act) -> at.standing().count("extend-case", at.strand()) == 0)
                .provided("extension-too-long", "处罚法60", "延长后的最后一日应当晚于原期限，且不超过可以延长的天数", (at, act) -> within(at, act))
                .signedBy("extension-not-approved", "处罚法60", "延长办案期限须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .extendsTo(TERM, (at, act) -> at.strands(), (at, act) -> act.until())
                .paper("case-extension-approval")
                .text("reason", "延期的理由", 4000);
    }

    private static boolean within(Situation<PenaltyCase> at, ExtendCase act) {
        return running(at)
                .filter(due -> act.until().isAfter(due))
                .filter(due ->
                        !act.until().isAfter(due.plusDays(at.scene().tables().days(MOST))))
                .isPresent();
    }

    /** The last day of the ninety, while they run. */
    private static Optional<LocalDate> running(Situation<PenaltyCase> at) {
        return at.standing()
                .term(TERM, at.strand())
                .filter(TermRun::isOpen)
                .filter(run -> !run.isOverOn(at.day()))
                .map(TermRun::due);
    }
}
