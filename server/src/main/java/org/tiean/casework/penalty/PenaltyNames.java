package org.tiean.casework.penalty;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tiean.kernel.term.TermRule;
import org.tiean.procedure.chart.Names;

/** What posts and forms of the penalty procedures are called in Chinese. */
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

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("case-closing-approval", "结案审批表"),
            Map.entry("case-disposal-approval", "案件处理呈批表（本机关选用时）"),
            Map.entry("case-filing-approval", "立案审批表"),
            Map.entry("collective-discussion-record", "行政处罚集体讨论记录"),
            Map.entry("defence-review-opinion", "陈述申辩复核意见书"),
            Map.entry("dossier-contents", "卷内目录"),
            Map.entry("dossier-cover", "案卷（首页）"),
            Map.entry("fine-payment-reminder", "缴纳罚款催告书"),
            Map.entry("hearing-notice-of-right", "行政处罚听证告知书"),
            Map.entry("hearing-record", "听证笔录"),
            Map.entry("hearing-report", "听证会报告书"),
            Map.entry("hearing-session-notice", "行政处罚听证会通知书"),
            Map.entry("inquiry-notice", "询问通知书"),
            Map.entry("inquiry-record", "询问笔录"),
            Map.entry("inspection-record", "现场检查记录"),
            Map.entry("investigation-report", "案件调查（终结）报告"),
            Map.entry("legal-review-opinion", "行政处罚法制审核意见书"),
            Map.entry("no-penalty-decision", "不予行政处罚决定书"),
            Map.entry("notification-approval", "行政处罚案件告知审批表（本机关选用时）"),
            Map.entry("on-site-measure-decision", "现场处理措施决定书"),
            Map.entry("party-statement-record", "当事人陈述申辩笔录"),
            Map.entry("penalty-approval", "行政处罚案件审批表（本机关选用时）"),
            Map.entry("penalty-decision-person", "行政处罚决定书（个人）"),
            Map.entry("penalty-decision-unit", "行政处罚决定书（单位）"),
            Map.entry("penalty-notice", "行政处罚告知书"),
            Map.entry("rectification-order", "责令限期整改指令书"),
            Map.entry("reference-note-page", "备考表"),
            Map.entry("scene-examination-record", "勘验笔录"),
            Map.entry("service-return", "文书送达回执"),
            Map.entry("summary-penalty-decision-person", "行政（当场）处罚决定书（个人）"),
            Map.entry("summary-penalty-decision-unit", "行政（当场）处罚决定书（单位）"));

    private PenaltyNames() {}

    public static Names with(Function<String, Optional<TermRule>> terms) {
        return new Names(PenaltyNames::post, PenaltyNames::form, terms);
    }

    public static String post(String code) {
        return POSTS.getOrDefault(code, code);
    }

    public static String form(String code) {
        return FORMS.getOrDefault(code, code);
    }
}
