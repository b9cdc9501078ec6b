package org.tiean.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A statutory procedure in one version: its stages and its rules. A matter pins the version at opening; a new law is a
 * new version beside the old one.
 */
public final class Procedure<M> {
    private final String code;
    private final String version;
    private final String label;
    private final M blank;
    private final List<Stage> stages;
    private final List<Stage> resting;
    private final Map<String, Rule<M, ?>> rules;

    private Procedure(
            String code, String version, String label, M blank, List<Stage> stages, Map<String, Rule<M, ?>> rules) {
        this.code = code;
        this.version = version;
        this.label = label;
        this.blank = blank;
        this.stages = stages;
        this.resting = stages.stream().filter(Stage::rests).toList();
        this.rules = rules;
    }

    public static <M> Procedure<M> of(
            String code, LocalDate version, String label, M blank, List<? extends Collection<? extends Stage>> stages) {
        List<Stage> all = new ArrayList<>();
        stages.forEach(all::addAll);
        return new Procedure<>(code, version.toString(), label, blank, List.copyOf(all), Map.of());
    }

    /** Adds rules; the order is the order in which officers see the acts. */
    public Procedure<M> with(List<? extends RuleBuilder<M, ?>> more) {
        Map<String, Rule<M, ?>> next = new LinkedHashMap<>(rules);
        more.forEach(builder -> {
            Rule<M, ?> rule = builder.build();
            if (next.put(rule.act(), rule) != null) {
                throw new IllegalStateException("two rules for " + rule.act());
            }
        });
        return new Procedure<>(code, version, label, blank, stages, next);
    }

    /** The same procedure without one guard: for the proof that no guard is idle. */
    public Procedure<M> without(String act, String guard) {
        Map<String, Rule<M, ?>> next = new LinkedHashMap<>(rules);
        next.computeIfPresent(act, (key, rule) -> without(rule, guard));
        return new Procedure<>(code, version, label, blank, stages, next);
    }

    private static <M, A extends Act<M>> Rule<M, A> without(Rule<M, A> r, String guard) {
        return new Rule<>(
                r.act(),
                r.label(),
                r.help(),
                r.type(),
                r.articles(),
                r.strand(),
                r.from(),
                r.to(),
                r.fact(),
                r.joint(),
                r.by(),
                r.guards().stream().filter(g -> !g.code().equals(guard)).toList(),
                r.breaches(),
                r.forks(),
                r.papers(),
                r.clocks(),
                r.moves(),
                r.content());
    }

    public Matter<M> blank(UUID id) {
        return new Matter<>(id, Standing.BLANK, blank);
    }

    /** {@code code@version}, as a matter pins it. */
    public String id() {
        return code + "@" + version;
    }

    public String code() {
        return code;
    }

    public String version() {
        return version;
    }

    public String label() {
        return label;
    }

    public List<Stage> stages() {
        return stages;
    }

    /** The stages at which the whole matter rests. */
    List<Stage> resting() {
        return resting;
    }

    public Stage stage(StrandKind kind, String stageCode) {
        return stages.stream()
                .filter(stage -> stage.kind() == kind && stage.code().equals(stageCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage " + stageCode));
    }

    public Collection<Rule<M, ?>> rules() {
        return rules.values();
    }

    /** @throws IllegalArgumentException for an act the procedure does not know */
    public Rule<M, ?> rule(String act) {
        Rule<M, ?> rule = rules.get(act);
        if (rule == null) {
            throw new IllegalArgumentException("no act " + act + " in " + id());
        }
        return rule;
    }

    public boolean knows(String act) {
        return rules.containsKey(act);
    }
}
