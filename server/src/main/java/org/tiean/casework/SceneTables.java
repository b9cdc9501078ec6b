package org.tiean.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;
import org.tiean.law.FineRange;
import org.tiean.law.Laws;
import org.tiean.law.Parameter;
import org.tiean.law.PartyType;
import org.tiean.law.Threshold;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Scene;
import org.tiean.team.OfficerFacts;

/** The tables of the day for one act of one case. */
record SceneTables(
        Laws laws,
        long region,
        LocalDate day,
        Map<UUID, OfficerFacts> officers,
        @Nullable Integer statementDays,
        int freeDays,
        Predicate<UUID> rendered,
        Predicate<String> chosen,
        Function<UUID, List<Scene.Earlier>> punished,
        Function<UUID, Optional<Matter<?>>> others,
        Scene.Organs organs)
        implements Scene.Tables {
    @Override
    public boolean uses(String form) {
        return chosen.test(form);
    }

    @Override
    public Optional<Matter<?>> matter(UUID id) {
        return others.apply(id);
    }

    @Override
    public Scene.Tables asOf(LocalDate other) {
        return new SceneTables(
                laws, region, other, officers, statementDays, freeDays, rendered, chosen, punished, others, organs);
    }

    @Override
    public boolean applies(String parameter) {
        return days(parameter) > 0;
    }

    @Override
    public int days(String parameter) {
        return laws.parameter(parameter).flatMap(Parameter::number).orElse(0);
    }

    @Override
    public WorkCalendar calendar() {
        return laws.calendar();
    }

    @Override
    public Optional<TermRule> term(String id, LocalDate on) {
        return laws.findTerm(id, on).map(rule -> withOwnLength(rule));
    }

    private TermRule withOwnLength(TermRule rule) {
        if (rule.length() != null) {
            return rule;
        }
        Integer own = rule.id().equals("statement-defence")
                ? statementDays
                : laws.parameterOfTerm(rule.id()).map(Parameter::value).orElse(null);
        return own == null ? rule : rule.withLength(own);
    }

    @Override
    public Optional<Scene.Officer> officer(UUID id) {
        return Optional.ofNullable(officers.get(id))
                .map(facts -> new Scene.Officer(
                        id,
                        facts.certifiedFor(region, Cases.ENFORCEMENT),
                        facts.whyNotFor(region, Cases.ENFORCEMENT),
                        facts.legalQualification(),
                        facts.firstReviewDone()));
    }

    @Override
    public boolean ready(UUID paper) {
        return rendered.test(paper);
    }

    @Override
    public Optional<Scene.Limit> limit(String kind, boolean person) {
        return laws.thresholds()
                .of(Threshold.Kind.valueOf(kind), region, person ? PartyType.PERSON : PartyType.UNIT, day)
                .map(threshold -> new Scene.Limit(threshold.amount(), threshold.inclusive(), threshold.verified()));
    }

    @Override
    public List<Scene.Earlier> earlier(UUID party) {
        return punished.apply(party);
    }

    @Override
    public Optional<Scene.Range> fine(String violation, boolean person, boolean overdue) {
        return laws.violations()
                .find(violation, day)
                .flatMap(found -> found.measured(
                        person ? PartyType.PERSON : PartyType.UNIT,
                        overdue ? FineRange.Stage.OVERDUE : FineRange.Stage.FIRST))
                .map(range -> new Scene.Range(range.min(), range.max()));
    }

    @Override
    public Optional<Scene.Item> item(String id) {
        return laws.exemptions()
                .find(id, region, day)
                .map(row -> new Scene.Item(row.item(), row.outcome(), row.violation(), row.windowMonths()));
    }

    @Override
    public boolean listVerified(String outcome) {
        return laws.exemptions().in(region, day).stream()
                .anyMatch(row -> row.outcome().equals(outcome) && row.verified());
    }

    @Override
    public int firstOffenceMonths() {
        return laws.parameter("exemption.firstOffenceMonths")
                .flatMap(Parameter::number)
                .orElseThrow();
    }
}
