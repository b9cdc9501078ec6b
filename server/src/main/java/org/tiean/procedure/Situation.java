package org.tiean.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** True where the newest run of the term on this strand has ended, was waived or stopped; false while it runs. */
    public boolean overOrWaived(String term, String strand) {
        Optional<TermRun> run = standing().term(term, strand);
        return run.isPresent() && (!run.get().isOpen() || run.get().isOverOn(day()));
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
