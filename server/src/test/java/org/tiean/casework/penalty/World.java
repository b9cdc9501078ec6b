package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.Fen;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;
import org.tiean.law.FineRange;
import org.tiean.law.Laws;
import org.tiean.law.PartyType;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Scene;

/** The tables of the day, with the real law and the people of the stories. */
record World(
        LocalDate day,
        Map<String, Scene.Limit> limits,
        Set<UUID> rendering,
        Set<String> unset,
        Map<UUID, List<Scene.Earlier>> earlier,
        Set<String> verifiedLists,
        Set<String> switchedOn,
        Map<UUID, Matter<?>> others,
        Scene.Organs organs)
        implements Scene.Tables {
    private static final Laws LAWS = new Laws();

    static World quiet() {
        return new World(
                LocalDate.of(2026, 3, 2),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Scene.Organs.NONE);
    }

    World on(LocalDate next) {
        return new World(next, limits, rendering, unset, earlier, verifiedLists, switchedOn, others, organs);
    }

    World withLimit(String kind, long yuan, boolean verified) {
        var all = new HashMap<>(limits);
        all.put(kind, new Scene.Limit(Fen.yuan(yuan), true, verified));
        return new World(day, Map.copyOf(all), rendering, unset, earlier, verifiedLists, switchedOn, others, organs);
    }

    World stillRendering(UUID paper) {
        var all = new HashSet<>(rendering);
        all.add(paper);
        return new World(day, limits, Set.copyOf(all), unset, earlier, verifiedLists, switchedOn, others, organs);
    }

    World withoutNumberFor(String term) {
        return new World(day, limits, rendering, Set.of(term), earlier, verifiedLists, switchedOn, others, organs);
    }

    /** Beside it stands another case of the same organ. */
    World beside(Matter<?> other) {
        return new World(
                day, limits, rendering, unset, earlier, verifiedLists, switchedOn, Map.of(other.id(), other), organs);
    }

    /** Among these organs, in this place. */
    World among(Scene.Organs all) {
        return new World(day, limits, rendering, unset, earlier, verifiedLists, switchedOn, others, all);
    }

    @Override
    public Optional<Matter<?>> matter(UUID id) {
        return Optional.ofNullable(others.get(id));
    }

    /** A rule that the law leaves open, switched on by the place. */
    World applying(String parameter) {
        return new World(day, limits, rendering, unset, earlier, verifiedLists, Set.of(parameter), others, organs);
    }

    @Override
    public boolean applies(String parameter) {
        return switchedOn.contains(parameter);
    }

    /** A rule switched on allows thirty days. */
    @Override
    public int days(String parameter) {
        return applies(parameter) ? 30 : 0;
    }

    World punishedBefore(UUID party, Scene.Earlier... penalties) {
        var all = new HashMap<>(earlier);
        all.put(party, List.of(penalties));
        return new World(day, limits, rendering, unset, Map.copyOf(all), verifiedLists, switchedOn, others, organs);
    }

    World withVerifiedList(Outcome outcome) {
        return new World(day, limits, rendering, unset, earlier, Set.of(outcome.name()), switchedOn, others, organs);
    }

    @Override
    public List<Scene.Earlier> earlier(UUID party) {
        return earlier.getOrDefault(party, List.of());
    }

    @Override
    public Optional<Scene.Range> fine(String violation, boolean person, boolean overdue) {
        return LAWS.violations()
                .find(violation, day)
                .flatMap(found -> found.measured(
                        person ? PartyType.PERSON : PartyType.UNIT,
                        overdue ? FineRange.Stage.OVERDUE : FineRange.Stage.FIRST))
                .map(range -> new Scene.Range(range.min(), range.max()));
    }

    /** One item of a list of first offences, and one of minor violations. */
    @Override
    public Optional<Scene.Item> item(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case "first-1" -> new Scene.Item(id, Outcome.FIRST_OFFENCE.name(), Deeds.V1, 36);
                    case "minor-1" -> new Scene.Item(id, Outcome.MINOR.name(), Deeds.V1, null);
                    default -> null;
                });
    }

    @Override
    public boolean listVerified(String outcome) {
        return verifiedLists.contains(outcome);
    }

    @Override
    public WorkCalendar calendar() {
        return LAWS.calendar();
    }

    @Override
    public Optional<TermRule> term(String id, LocalDate on) {
        return LAWS.findTerm(id, on)
                .map(term -> term.length() != null || unset.contains(id) ? term : setByAgency(term));
    }

    private static TermRule setByAgency(TermRule term) {
        return LAWS.parameterOfTerm(term.id())
                .flatMap(org.tiean.law.Parameter::number)
                .map(term::withLength)
                .orElse(term);
    }

    @Override
    public int freeDays() {
        return LAWS.parameter("late.recordingDays")
                .flatMap(org.tiean.law.Parameter::number)
                .orElseThrow();
    }

    @Override
    public Optional<Scene.Officer> officer(UUID id) {
        return People.officer(id, day);
    }

    @Override
    public boolean ready(UUID paper) {
        return !rendering.contains(paper);
    }

    @Override
    public Optional<Scene.Limit> limit(String kind, boolean person) {
        return Optional.ofNullable(limits.get(kind));
    }
}
