package org.tiean.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;

/**
 * One edge of a procedure: which act is lawful at which stages, on what authority, by whom, with which papers, against
 * which clocks.
 *
 * @param act stable name of the act, stored in the record
 * @param strand kind of strand the act names
 * @param from codes of the stages it is open at; empty for the act that opens a matter
 * @param to the stage it leads to, null where the strand stays
 * @param fact a fact of the world: recorded with marks, never refused for its substance
 * @param joint whether one act may name several strands
 * @param by posts that may perform or propose it
 * @param moves stages of other strands that change with it
 */
public record Rule<M, A extends Act<M>>(
        String act,
        String label,
        String help,
        Class<A> type,
        List<Article> articles,
        StrandKind strand,
        Set<String> from,
        @Nullable Stage to,
        boolean fact,
        boolean joint,
        Set<String> by,
        List<Guard<M, A>> guards,
        List<Breach<M, A>> breaches,
        List<Fork<M, A>> forks,
        List<Paper<M, A>> papers,
        List<Clock<M, A>> clocks,
        List<Move<M, A>> moves,
        List<Field> content) {

    /** Opens strands: {@code owners} names, for each new strand, the strand it belongs to ("" for none). */
    public record Fork<M, A>(StrandKind kind, Stage stage, BiFunction<Situation<M>, A, List<String>> owners) {}

    /**
     * Brings about papers of one form for each strand that {@code when} names.
     *
     * @param served whether each paper opens a strand of service at {@code prepared}
     */
    public record Paper<M, A>(
            String form, boolean served, @Nullable Stage prepared, BiFunction<Situation<M>, A, List<String>> when) {}

    /**
     * Starts, moves or closes a term on the strands that {@code on} names; {@code length} may override the table.
     *
     * @param day the day a started term counts from, where that is not the day of the act; the new last day of an extended
     *     one
     */
    public record Clock<M, A>(
            String term,
            TermChange.Op op,
            BiFunction<Situation<M>, A, List<String>> on,
            @Nullable BiFunction<Situation<M>, A, Integer> length,
            @Nullable BiFunction<Situation<M>, A, LocalDate> day) {}

    /** Stages of other strands that change with the act; one takes effect only along a declared shift. */
    public record Move<M, A>(List<Shift> shifts, BiFunction<Situation<M>, A, Map<String, Stage>> to) {}

    /** A declared change of stage that follows from an act on another strand, or from its content. */
    public record Shift(Stage from, Stage to) {}

    public static Shift shift(Stage from, Stage to) {
        return new Shift(from, to);
    }

    /** True for acts of the agency that send out papers: their numbers and dates are those of the day they are issued. */
    public boolean issues() {
        return !fact && papers.stream().anyMatch(Paper::served);
    }

    public boolean opensMatter() {
        return from.isEmpty();
    }

    @SuppressWarnings("unchecked")
    A cast(Act<M> act) {
        return (A) type.cast(act);
    }
}
