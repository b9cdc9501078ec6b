package org.tiean.procedure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tiean.kernel.Article;
import org.tiean.kernel.term.TermRule;
import org.tiean.procedure.Breach;
import org.tiean.procedure.Guard;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Stage;
import org.tiean.procedure.TermChange;

/** The rule table of a procedure: stage, act, who, conditions, papers, clocks, article, verified or 待核. */
public final class RuleTable {
    private RuleTable() {}

    public static <M> List<RuleRow> rows(Procedure<M> procedure, Names names) {
        return procedure.rules().stream()
                .map(rule -> row(procedure, rule, names))
                .toList();
    }

    private static <M> RuleRow row(Procedure<M> procedure, Rule<M, ?> rule, Names names) {
        Stage to = rule.to();
        return new RuleRow(
                rule.strand().label(),
                procedure.stages().stream()
                        .filter(stage ->
                                stage.kind() == rule.strand() && rule.from().contains(stage.code()))
                        .map(Stage::label)
                        .collect(Collectors.joining("、")),
                to == null ? (rule.opensMatter() ? "开始" : "不变") : to.label(),
                rule.act(),
                rule.label(),
                rule.help(),
                rule.fact(),
                rule.by().stream().sorted().map(names.post()).toList(),
                labels(rule.articles()),
                conditions(rule),
                rule.papers().stream()
                        .map(paper -> names.form().apply(paper.form()) + (paper.served() ? "（送达）" : ""))
                        .distinct()
                        .toList(),
                rule.clocks().stream().map(clock -> clock(clock, names)).toList(),
                rule.moves().stream()
                        .flatMap(move -> move.shifts().stream())
                        .map(shift -> shift.from().kind().label() + "："
                                + shift.from().label() + "→" + shift.to().label())
                        .toList());
    }

    private static <M, A extends org.tiean.procedure.Act<M>> List<RuleRow.Condition> conditions(Rule<M, A> rule) {
        List<RuleRow.Condition> all = new ArrayList<>();
        for (Guard<M, A> guard : rule.guards()) {
            all.add(new RuleRow.Condition(
                    guard.about() == Guard.About.SIGNATURE ? "签批" : "条件",
                    guard.code(),
                    guard.text(),
                    labels(guard.articles()),
                    guard.settled()));
        }
        for (Breach<M, A> breach : rule.breaches()) {
            all.add(new RuleRow.Condition("照录标记", breach.code(), breach.text(), labels(breach.articles()), true));
        }
        return all;
    }

    private static RuleRow.Condition clock(Rule.Clock<?, ?> clock, Names names) {
        var term = names.term().apply(clock.term());
        String label = term.map(TermRule::label).orElse(clock.term());
        boolean starts = clock.op() == TermChange.Op.START;
        String length = starts ? term.map(one -> " " + length(one, clock)).orElse("") : "";
        return new RuleRow.Condition(
                verb(clock.op()),
                "",
                label + length,
                term.map(one -> labels(one.articles())).orElse(List.of()),
                term.map(TermRule::verified).orElse(false));
    }

    private static String length(TermRule term, Rule.Clock<?, ?> clock) {
        if (clock.length() != null) {
            return "文书载明的" + unit(term) + "数";
        }
        return term.length() == null ? "（法律未定，由本机关设定）" : term.length() + " " + unit(term);
    }

    private static String unit(TermRule term) {
        return switch (term.unit()) {
            case WORKING_DAY -> "个工作日";
            case CALENDAR_DAY -> "日";
            case MONTH -> "个月";
            case YEAR -> "年";
            case HOUR -> "小时";
        };
    }

    private static String verb(TermChange.Op op) {
        return switch (op) {
            case START -> "起算";
            case STOP -> "停止";
            case WAIVE -> "放弃";
            case PAUSE -> "中止";
            case RESUME -> "恢复";
            case EXTEND -> "延长";
        };
    }

    private static List<String> labels(List<Article> articles) {
        return articles.stream().map(Article::label).toList();
    }

    /** The table as a page that a lawyer can check. */
    public static <M> String markdown(Procedure<M> procedure, Names names, String chart) {
        var page = new StringBuilder();
        page.append("# ").append(procedure.label()).append("\n\n");
        page.append("版本 `").append(procedure.id()).append("`。本页由系统执行的规则表生成，与程序同步；");
        page.append("标注 **待核** 的条件只提示、不拦阻，核实后方可作为拦阻条件。\n\n");
        page.append("![流程图](").append(chart).append(")\n");
        String strand = "";
        for (RuleRow row : rows(procedure, names)) {
            if (!row.strand().equals(strand)) {
                strand = row.strand();
                page.append("\n## ").append(strand).append("\n");
            }
            write(page, row);
        }
        return page.toString();
    }

    private static void write(StringBuilder page, RuleRow row) {
        page.append("\n### ").append(row.label()).append("（`").append(row.act()).append("`）\n\n");
        page.append(row.help()).append("\n\n| 项目 | 内容 | 依据 | 核实 |\n| --- | --- | --- | --- |\n");
        line(page, "依据", row.fact() ? "事实登记：照实记录，不因超期拒绝" : "办理行为：不符合条件不得办理", row.articles(), true);
        line(page, "阶段", (row.from().isEmpty() ? "（无）" : row.from()) + " → " + row.to(), List.of(), true);
        line(page, "办理岗位", String.join("、", row.who()), List.of(), true);
        row.conditions()
                .forEach(one ->
                        line(page, one.kind(), one.text() + " `" + one.code() + "`", one.articles(), one.verified()));
        row.papers().forEach(paper -> line(page, "文书", paper, List.of(), true));
        row.clocks().forEach(one -> line(page, "期限" + one.kind(), one.text(), one.articles(), one.verified()));
        row.follows().forEach(move -> line(page, "联动", move, List.of(), true));
    }

    private static void line(StringBuilder page, String item, String text, List<String> articles, boolean verified) {
        page.append("| ")
                .append(item)
                .append(" | ")
                .append(text)
                .append(" | ")
                .append(String.join("；", articles))
                .append(" | ")
                .append(status(articles, verified))
                .append(" |\n");
    }

    private static String status(List<String> articles, boolean verified) {
        if (articles.isEmpty()) {
            return "";
        }
        if (!verified) {
            return "**待核**";
        }
        return articles.stream().allMatch(Article.INTERNAL.label()::equals) ? "内部" : "已核";
    }
}
