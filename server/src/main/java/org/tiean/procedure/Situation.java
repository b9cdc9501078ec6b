package org.tiean.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The matter, the strands an act names, and the scene: what a guard looks at. */
public record Situation<M>(Matter<M> matter, List<String> strands, Scene scene) {
    public M facts() {
        return matter.facts();
    }

    public Standing standing() {
        return matter.standing();
    }

    public String strand() {
        return strands.get(0);
    }

    /** The strand this one belongs to, or itself. */
    public String owner() {
        return standing().strand(strand()).map(Strand::of).orElse(strand());
    }

    public LocalDate day() {
        return scene.doneOn();
    }

    public Situation<M> on(String strand) {
        return new Situation<>(matter, List.of(strand), scene);
    }

    /**
     * True where the last day of the newest run on this strand has passed, or the term was waived. A run that an act stopped
     * before its last day is not over: the party keeps its days.
     */
    public boolean overOrWaived(String term, String strand) {
        return standing()
                .term(term, strand)
                .map(run -> run.state() == TermRun.State.WAIVED || run.isPastOn(day()))
                .orElse(false);
    }

    /** True where the last day has passed, whether or not the term was stopped meanwhile. */
    public boolean isPast(String term, String strand) {
        return standing().term(term, strand).map(run -> run.isPastOn(day())).orElse(false);
    }

    public boolean isOver(String term, String strand) {
        return standing().term(term, strand).map(run -> run.isOverOn(day())).orElse(false);
    }

    /** True where every strand of the kind stands in one of the stages. */
    public boolean each(StrandKind kind, Set<? extends Stage> stages) {
        return standing().of(kind).stream().allMatch(strand -> stages.stream()
                .anyMatch(stage -> stage.code().equals(strand.stage())));
    }
}
