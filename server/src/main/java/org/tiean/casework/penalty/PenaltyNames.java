package org.tiean.casework.penalty;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tiean.access.Posts;
import org.tiean.kernel.term.TermRule;
import org.tiean.procedure.chart.Names;

/** What the posts of the penalty procedures are called in Chinese. */
public final class PenaltyNames {
    private static final Map<String, String> POSTS = Map.of(
            Posts.HANDLER, "承办人",
            Posts.LEGAL_REVIEWER, "法制审核员",
            Posts.LEADER, "机关负责人（分管领导）",
            Posts.CHIEF, "机关主要负责人",
            Posts.PRESIDER, "听证主持人",
            Posts.HEARING_CLERK, "听证记录员",
            Posts.ARCHIVIST, "档案员",
            Posts.INSPECTOR, "镇街检查员、网格员");

    private PenaltyNames() {}

    public static Names with(UnaryOperator<String> forms, Function<String, Optional<TermRule>> terms) {
        return new Names(PenaltyNames::post, forms, terms);
    }

    public static String post(String code) {
        return POSTS.getOrDefault(code, code);
    }
}
