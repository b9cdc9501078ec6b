package org.tiean.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;
import org.tiean.kernel.term.Due;

/** What an act does to a term: the stored due date is never edited, only superseded by a later change. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermChange(
        String id,
        String strand,
        int n,
        Op op,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable Boolean provisional,
        @Nullable Boolean verified,
        @Nullable List<Article> articles) {

    /** The operations a rule can name. */
    public enum Op {
        START,
        PAUSE,
        RESUME,
        EXTEND,
        WAIVE,
        STOP
    }

    static TermChange start(TermRun run) {
        return new TermChange(
                run.id(),
                run.strand(),
                run.n(),
                Op.START,
                run.from(),
                run.due(),
                run.provisional(),
                run.verified(),
                run.articles());
    }

    static TermChange resumed(TermRun run, Due due) {
        return new TermChange(
                run.id(), run.strand(), run.n(), Op.RESUME, null, due.on(), due.provisional(), null, null);
    }

    static TermChange of(TermRun run, Op op, @Nullable LocalDate due) {
        return new TermChange(run.id(), run.strand(), run.n(), op, null, due, null, null, null);
    }
}
