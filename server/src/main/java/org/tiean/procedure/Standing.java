package org.tiean.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a matter stands: the stage of every strand, every term, every paper; the same fold for every procedure.
 *
 * @param seq the number of the last line folded in
 * @param since the day each strand came to its stage
 * @param counts how often an act was done on a strand, keyed {@code act@strand}
 */
public record Standing(
        long seq,
        Map<String, Strand> strands,
        List<TermRun> terms,
        List<PaperRef> papers,
        List<Mark> marks,
        Map<String, Integer> counts,
        Map<String, LocalDate> since) {
    public static final Standing BLANK = new Standing(0, Map.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

    /** Folds one line in; never refuses, a recorded act is a fact. */
    public Standing fold(Entry entry) {
        Effects effects = entry.effects();
        Map<String, Strand> nextStrands = new LinkedHashMap<>(strands);
        effects.opened().forEach(strand -> nextStrands.put(strand.id(), strand));
        effects.stages().forEach((id, stage) -> nextStrands.computeIfPresent(id, (key, strand) -> strand.at(stage)));
        List<TermRun> nextTerms = new ArrayList<>(terms);
        effects.terms().forEach(change -> apply(change, entry.doneOn(), nextTerms));
        Map<String, LocalDate> nextSince = new LinkedHashMap<>(since);
        effects.opened().forEach(strand -> nextSince.put(strand.id(), entry.doneOn()));
        effects.stages().keySet().forEach(strand -> nextSince.put(strand, entry.doneOn()));
        Map<String, Integer> nextCounts = new LinkedHashMap<>(counts);
        entry.strands().forEach(strand -> nextCounts.merge(entry.act() + "@" + strand, 1, Integer::sum));
        Standing folded = new Standing(
                entry.seq(),
                nextStrands,
                List.copyOf(nextTerms),
                Stream.concat(papers.stream(), effects.documents().stream()).toList(),
                Stream.concat(marks.stream(), effects.marks().stream()).toList(),
                nextCounts,
                nextSince);
        for (Earlier step : effects.earlier()) {
            folded = folded.fold(step.in(entry));
        }
        return folded;
    }

    private static void apply(TermChange change, LocalDate day, List<TermRun> runs) {
        if (change.op() == TermChange.Op.START) {
            runs.add(new TermRun(
                    change.id(),
                    change.strand(),
                    change.n(),
                    Objects.requireNonNull(change.from()),
                    Objects.requireNonNull(change.due()),
                    Boolean.TRUE.equals(change.provisional()),
                    Boolean.TRUE.equals(change.verified()),
                    Objects.requireNonNullElse(change.articles(), List.of()),
                    TermRun.State.RUNNING,
                    null,
                    null));
            return;
        }
        runs.replaceAll(
                run -> !run.id().equals(change.id()) || !run.strand().equals(change.strand()) || run.n() != change.n()
                        ? run
                        : switch (change.op()) {
                            case PAUSE -> run.paused(day);
                            case RESUME, EXTEND ->
                                run.dueOn(
                                        Objects.requireNonNull(change.due()),
                                        Objects.requireNonNullElse(change.provisional(), run.provisional()));
                            case WAIVE -> run.closed(TermRun.State.WAIVED, day);
                            case STOP -> run.closed(TermRun.State.STOPPED, day);
                            case START -> throw new IllegalStateException();
                        });
    }

    public Optional<Strand> strand(String id) {
        return Optional.ofNullable(strands.get(id));
    }

    public List<Strand> of(StrandKind kind) {
        return strands.values().stream().filter(strand -> strand.kind() == kind).toList();
    }

    /** The newest run of a term on a strand. */
    public Optional<TermRun> term(String id, String strand) {
        return terms.stream()
                .filter(run -> run.id().equals(id) && run.strand().equals(strand))
                .reduce((earlier, later) -> later);
    }

    public int count(String act, String strand) {
        return counts.getOrDefault(act + "@" + strand, 0);
    }

    /** The id that a strand of that kind gets which an act is about to open. */
    public String nextId(StrandKind kind, int already) {
        return kind.idOf(of(kind).size() + already + 1);
    }
}
