package org.tiean.law.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.Article;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.Unit;
import org.tiean.law.Deadline;
import org.tiean.law.Laws;
import org.tiean.law.Parameter;

/** The deadline table, every version. */
@RestController
class DeadlineController {
    private final Laws laws;

    DeadlineController(Laws laws) {
        this.laws = laws;
    }

    record Listed(List<View> items) {}

    /** A row as the screen shows it; {@code preset} is the shipped value of a term whose length the law leaves open. */
    record View(
            String id,
            String label,
            String boundLabel,
            String startEvent,
            boolean before,
            boolean rolls,
            @Nullable Integer length,
            @Nullable Integer preset,
            Unit unit,
            String unitLabel,
            List<String> articles,
            List<String> citations,
            List<Integer> warnings,
            String warningUnitLabel,
            String consequence,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {}

    @Requires("law.read")
    @GetMapping("/api/law/deadlines")
    Listed list() {
        return new Listed(laws.deadlines().stream().map(this::view).toList());
    }

    private View view(Deadline row) {
        TermRule rule = row.rule();
        return new View(
                rule.id(),
                rule.label(),
                row.bound().label(),
                row.startEvent(),
                rule.before(),
                rule.party(),
                rule.length(),
                rule.length() == null
                        ? laws.parameterOfTerm(rule.id())
                                .flatMap(Parameter::number)
                                .orElse(null)
                        : null,
                rule.unit(),
                rule.unit().label(),
                rule.articles().stream().map(Article::label).toList(),
                rule.articles().stream().map(Article::full).toList(),
                row.warnings(),
                row.warningUnit().label(),
                row.consequence(),
                row.validity().from(),
                row.validity().to(),
                rule.verified());
    }
}
