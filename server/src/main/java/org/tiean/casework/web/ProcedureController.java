package org.tiean.casework.web;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.penalty.PenaltyNames;
import org.tiean.casework.view.Cited;
import org.tiean.document.Forms;
import org.tiean.journal.Procedures;
import org.tiean.kernel.Article;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;
import org.tiean.law.Laws;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.procedure.chart.FlowChart;
import org.tiean.procedure.chart.RuleRow;
import org.tiean.procedure.chart.RuleTable;

/** The procedures as a lawyer reads them: 细化流程图 and the table of rules. */
@RestController
@RequestMapping("/api/procedures")
class ProcedureController {
    private final Procedures procedures;
    private final Laws laws;
    private final Forms forms;
    private final BusinessClock clock;

    ProcedureController(Procedures procedures, Laws laws, Forms forms, BusinessClock clock) {
        this.procedures = procedures;
        this.laws = laws;
        this.forms = forms;
        this.clock = clock;
    }

    record Head(
            @NotNull String code,
            @NotNull String label,
            @NotNull String version) {}

    record StageView(@NotNull String code, @NotNull String label) {}

    record ConditionView(@NotNull String text, @NotNull List<Cited> articles, boolean verified) {}

    record RuleView(
            @NotNull String act,
            @NotNull String label,
            @NotNull String help,
            @NotNull String strandKind,
            @NotNull List<String> from,
            @Nullable String to,
            @NotNull String who,
            @NotNull List<ConditionView> conditions,
            @NotNull List<String> papers,
            @NotNull List<String> terms,
            @NotNull List<Cited> articles) {}

    record Sheet(
            @NotNull String code,
            @NotNull String label,
            @NotNull String version,
            @NotNull List<StageView> stages,
            @NotNull List<RuleView> rules,
            @NotNull String svg) {}

    @GetMapping
    @Requires("law.read")
    List<Head> list() {
        return procedures.all().stream()
                .sorted(Comparator.comparing((Procedure<?> each) -> each.code()).thenComparing(Procedure::version))
                .map(each -> new Head(each.code(), each.label(), each.version()))
                .toList();
    }

    @GetMapping("/{code}")
    @Requires("law.read")
    Sheet sheet(@PathVariable String code, @RequestParam(required = false) @Nullable String version) {
        return procedures.all().stream()
                .filter(each -> each.code().equals(code)
                        && (version == null || each.version().equals(version)))
                .max(Comparator.comparing(Procedure::version))
                .map(this::sheet)
                .orElseThrow(() -> Rejected.notFound("该程序"));
    }

    private <M> Sheet sheet(Procedure<M> procedure) {
        var names = PenaltyNames.with(form -> forms.form(form).title(), term -> laws.findTerm(term, clock.today()));
        List<RuleView> rules = RuleTable.rows(procedure, names).stream()
                .map(row -> rule(row, procedure.rule(row.act())))
                .toList();
        return new Sheet(
                procedure.code(),
                procedure.label(),
                procedure.version(),
                procedure.stages().stream()
                        .map(stage -> new StageView(stage.code(), stage.label()))
                        .toList(),
                rules,
                FlowChart.svg(procedure));
    }

    private static RuleView rule(RuleRow row, Rule<?, ?> rule) {
        return new RuleView(
                row.act(),
                row.label(),
                row.help(),
                rule.strand().name(),
                List.copyOf(rule.from()),
                rule.to() == null ? null : rule.to().code(),
                String.join("、", row.who()),
                row.conditions().stream()
                        .map(condition ->
                                new ConditionView(condition.text(), cited(condition.articles()), condition.verified()))
                        .toList(),
                row.papers(),
                row.clocks().stream().map(RuleRow.Condition::text).toList(),
                cited(row.articles()));
    }

    private static List<Cited> cited(List<String> labels) {
        return Cited.of(labels.stream().map(Article::of).toList());
    }
}
