package org.tiean.casework.penalty.takeover;

import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Conditions;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.FileCase;
import org.tiean.casework.penalty.filing.RegisterLead;
import org.tiean.casework.penalty.summary.FindOnSpot;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** 接续: the second way of opening a case; it takes effect once a leader approved what the papers say. */
public final class TakingOver {
    private TakingOver() {}

    /** @param first the stage at which the first step of the procedure opens a case */
    public static List<RuleBuilder<PenaltyCase, ?>> rules(Stage onPaper, Stage notTaken, Stage first) {
        return List.of(enter(onPaper), takeOver(onPaper, first), leave(onPaper, notTaken));
    }

    private static RuleBuilder<PenaltyCase, ?> enter(Stage onPaper) {
        return on("enter-from-paper", "登记纸质案件", RegisterLead.class)
                .under("处罚法47")
                .help("把正在用纸质办理或者已经办结的案件登记进来，随后逐步接续。")
                .by(Posts.HANDLER)
                .opens(StrandKind.CASE, onPaper, (at, act) -> List.of(""))
                .provided("party-missing", "内部规则", "至少登记一名当事人", (at, act) -> !act.parties()
                        .isEmpty())
                .provided("found-in-future", "内部规则", "发现日期不能晚于今天", (at, act) -> !act.foundOn()
                        .isAfter(at.day()));
    }

    private static RuleBuilder<PenaltyCase, ?> takeOver(Stage onPaper, Stage first) {
        return on("take-over", "接续在办案件", TakeOver.class)
                .under("处罚法47", "处罚法54(1)")
                .help("接续之前的各步按纸质案卷登记为系统外办理：日期、文号、金额和扫描件；期限从原来的日期起算，原有的程序瑕疵照实标记。")
                .from(onPaper)
                .to(first)
                .by(Posts.HANDLER)
                .provided("nothing-told", "内部规则", "请登记纸质案卷已经办理的步骤", (at, act) -> !act.steps()
                        .isEmpty())
                .guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法55(1)",
                        "在办案件的承办人当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> closed(act) || Conditions.certified(at, officers(act)),
                        (at, act) -> Conditions.notCertified(at, officers(act)))
                .signedBy("take-over-not-approved", "内部规则", "接续须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .mayText("note", "接续说明", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> leave(Stage onPaper, Stage notTaken) {
        return on("leave-on-paper", "不再接续", Note.class)
                .under("内部规则")
                .help("登记有误或者决定继续用纸质办理的，写明理由，不再接续。")
                .from(onPaper)
                .to(notTaken)
                .by(Posts.HANDLER)
                .text("reason", "不再接续的理由", 1000);
    }

    private static boolean closed(TakeOver act) {
        return act.steps().stream().anyMatch(step -> step.act().equals("close"));
    }

    private static List<UUID> officers(TakeOver act) {
        return act.past().stream()
                .flatMap(past -> handlers(past.content()))
                .distinct()
                .toList();
    }

    private static Stream<UUID> handlers(Act<PenaltyCase> content) {
        if (content instanceof FileCase file) {
            return file.officers().stream();
        }
        return content instanceof FindOnSpot found ? found.officers().stream() : Stream.of();
    }
}
