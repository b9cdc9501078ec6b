package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.Fen;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;
import org.tiean.law.Laws;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Scene;

/** The tables of the day, with the real law and the people of the stories. */
record World(
        LocalDate day,
        Map<String, Scene.Limit> limits,
        Set<UUID> rendering,
        Set<String> unset,
        Set<String> switchedOn,
        Map<UUID, Matter<?>> others)
        implements Scene.Tables {
    private static final Laws LAWS = new Laws();

    static World quiet() {
        return new World(LocalDate.of(2026, 3, 2), Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    World on(LocalDate next) {
        return new World(next, limits, rendering, unset, switchedOn, others);
    }

    World withLimit(String kind, long yuan, boolean verified) {
        var all = new HashMap<>(limits);
        all.put(kind, new Scene.Limit(Fen.yuan(yuan), true, verified));
        return new World(day, Map.copyOf(all), rendering, unset, switchedOn, others);
    }

    World stillRendering(UUID paper) {
        var all = new HashSet<>(rendering);
        all.add(paper);
        return new World(day, limits, Set.copyOf(all), unset, switchedOn, others);
    }

    World withoutNumberFor(String term) {
        return new World(day, limits, rendering, Set.of(term), switchedOn, others);
    }

    /** Beside it stands another case of the same organ. */
    World beside(Matter<?> other) {
        return new World(day, limits, rendering, unset, switchedOn, Map.of(other.id(), other));
    }

    @Override
    public Optional<Matter<?>> matter(UUID id) {
        return Optional.ofNullable(others.get(id));
    }

    /** A rule that the law leaves open, switched on by the place. */
    World applying(String parameter) {
        return new World(day, limits, rendering, unset, Set.of(parameter), others);
    }

    @Override
    public boolean applies(String parameter) {
        return switchedOn.contains(parameter);
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
