package org.tiean.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.kernel.term.Due;
import org.tiean.kernel.term.TermRule;

/** Works out what a lawful act changes: strands, stages, terms, papers. */
final class Consequences<M, A extends Act<M>> {
    private final Rule<M, A> rule;
    private final Situation<M> at;
    private final A act;
    private final Map<StrandKind, Integer> already = new LinkedHashMap<>();
    private final List<Strand> opened = new ArrayList<>();

    Consequences(Rule<M, A> rule, Situation<M> at, A act) {
        this.rule = rule;
        this.at = at;
        this.act = act;
    }

    Effects effects(List<Mark> marks) {
        for (Rule.Fork<M, A> fork : rule.forks()) {
            fork.owners().apply(at, act).forEach(owner -> open(fork.kind(), fork.stage(), owner));
        }
        List<PaperRef> papers = papers();
        Map<String, String> stages = new LinkedHashMap<>();
        Stage to = rule.to();
        if (to != null && !rule.opensMatter()) {
            at.strands().forEach(strand -> stages.put(strand, to.code()));
        }
        rule.moves().forEach(move -> move.to().apply(at, act).forEach((strand, stage) -> {
            if (move.shifts().stream().anyMatch(shift -> stands(strand, shift.from()) && shift.to() == stage)) {
                stages.put(strand, stage.code());
            }
        }));
        List<TermChange> terms = new ArrayList<>();
        rule.clocks().forEach(clock -> clock.on().apply(at, act).forEach(strand -> tick(clock, strand, terms)));
        return new Effects(stages, opened, terms, papers, marks);
    }

    private boolean stands(String strand, Stage stage) {
        return at.standing()
                .strand(strand)
                .filter(one -> one.kind() == stage.kind() && one.stage().equals(stage.code()))
                .isPresent();
    }

    private String open(StrandKind kind, Stage stage, String owner) {
        int before = already.merge(kind, 1, Integer::sum) - 1;
        String id = at.standing().nextId(kind, before);
        opened.add(new Strand(id, kind, stage.code(), owner.isEmpty() ? null : owner));
        return id;
    }

    private List<PaperRef> papers() {
        List<PaperRef> papers = new ArrayList<>();
        for (Rule.Paper<M, A> paper : rule.papers()) {
            for (String strand : paper.when().apply(at, act)) {
                Stage prepared = paper.prepared();
                papers.add(
                        paper.served() && prepared != null
                                ? PaperRef.asked(paper.form(), open(StrandKind.SERVICE, prepared, strand), strand)
                                : PaperRef.asked(paper.form(), strand, null));
            }
        }
        return papers;
    }

    private void tick(Rule.Clock<M, A> clock, String strand, List<TermChange> changes) {
        if (clock.op() == TermChange.Op.START) {
            TermRule term = at.scene()
                    .tables()
                    .term(clock.term(), at.day())
                    .orElseThrow(() -> new IllegalStateException("no term " + clock.term() + " on " + at.day()));
            if (clock.length() != null) {
                term = lasting(term, clock.length().apply(at, act));
            }
            if (term.length() == null) {
                throw new Engine.NoNumber(term);
            }
            at.standing()
                    .term(clock.term(), strand)
                    .filter(TermRun::isOpen)
                    .ifPresent(run -> changes.add(TermChange.of(run, TermChange.Op.STOP, null)));
            int n = (int) at.standing().terms().stream()
                            .filter(run -> run.id().equals(clock.term())
                                    && run.strand().equals(strand))
                            .count()
                    + 1;
            changes.add(TermChange.start(
                    TermRun.start(term, strand, n, at.day(), at.scene().tables().calendar())));
            return;
        }
        if (clock.op() == TermChange.Op.RESUME) {
            at.standing()
                    .term(clock.term(), strand)
                    .filter(run -> run.state() == TermRun.State.STOPPED || run.state() == TermRun.State.PAUSED)
                    .ifPresent(run -> changes.add(TermChange.resumed(run, dueAfter(run))));
            return;
        }
        at.standing()
                .term(clock.term(), strand)
                .filter(run -> canChange(clock.op(), run.state()))
                .ifPresent(run -> changes.add(TermChange.of(run, clock.op(), null)));
    }

    private Due dueAfter(TermRun run) {
        Due noted = new Due(run.due(), run.provisional());
        LocalDate paused = run.pausedOn();
        if (run.state() != TermRun.State.PAUSED || paused == null) {
            return noted;
        }
        TermRule rule = at.scene()
                .tables()
                .term(run.id(), run.from())
                .orElseThrow(() -> new IllegalStateException("no term " + run.id() + " on " + run.from()));
        return noted.after(paused, at.day(), rule, at.scene().tables().calendar());
    }

    /** Only what runs can pause; whoever asked for a hearing, which stopped its term, may give up the days that are left. */
    private static boolean canChange(TermChange.Op op, TermRun.State state) {
        return switch (state) {
            case RUNNING -> true;
            case PAUSED -> op != TermChange.Op.PAUSE;
            case STOPPED -> op == TermChange.Op.WAIVE;
            case WAIVED -> false;
        };
    }

    /** The length the paper names goes before the agency's own. */
    private static TermRule lasting(TermRule term, int length) {
        return new TermRule(
                term.id(),
                term.label(),
                term.party(),
                length,
                term.unit(),
                term.before(),
                term.articles(),
                term.verified());
    }
}
