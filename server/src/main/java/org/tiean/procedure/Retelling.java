package org.tiean.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.Article;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;

/**
 * Goes through what was done outside the system as if it were recorded here, each step on its day. Steps that contradict
 * one another are refused; a duty that paper did not keep is marked with its article.
 */
final class Retelling<M> {
    /** Who did what nobody named. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Procedure<M> procedure;
    private final Scene now;
    private final List<Earlier> earlier = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> breaches = new ArrayList<>();
    private Matter<M> matter;

    private Retelling(Procedure<M> procedure, Matter<M> matter, Scene now) {
        this.procedure = procedure;
        this.matter = matter;
        this.now = now;
    }

    /** The steps with what each of them changed, or why they cannot have been so. */
    record Told(List<Earlier> earlier, List<Refusal> refusals, List<Refusal> breaches) {}

    static <M> Told of(Procedure<M> procedure, String act, Situation<M> at, Effects own, Retold<M> told) {
        Entry entry = new Entry(
                at.standing().seq() + 1,
                act,
                at.strands(),
                at.scene().user(),
                at.day(),
                at.scene().recordedAt(),
                own);
        var retelling = new Retelling<>(procedure, at.matter().with(entry, told), at.scene());
        for (Past<M> past : told.past()) {
            if (!retelling.step(entry, past)) {
                break;
            }
        }
        return new Told(retelling.earlier, retelling.refusals, retelling.breaches);
    }

    /** False where nothing that follows can be judged any more. */
    private boolean step(Entry told, Past<M> past) {
        if (!procedure.knows(past.act())) {
            refusals.add(Refusal.of("no-such-step", "没有可以接续的“" + past.act() + "”这一步", "内部规则"));
            return false;
        }
        return step(told, past, procedure.rule(past.act()));
    }

    private <A extends Act<M>> boolean step(Entry told, Past<M> past, Rule<M, A> rule) {
        A content = rule.cast(past.content());
        Situation<M> at = new Situation<>(matter, past.strands(), scene(past, rule));
        List<Refusal> wrong = new ArrayList<>(order(past, rule));
        if (rule.opensMatter() != earlier.isEmpty()) {
            wrong.add(Refusal.of("no-such-step", "第一步应当是怎样立案的来源，以后不能再有：" + rule.label(), "内部规则"));
        } else if (!rule.opensMatter()) {
            Engine.standing(procedure, rule, at).forEach(refusal -> wrong.add(said(rule, refusal)));
        }
        List<Mark> marks = new ArrayList<>();
        if (wrong.isEmpty()) {
            guards(rule, at, content, wrong, marks);
        }
        if (!wrong.isEmpty()) {
            refusals.addAll(wrong);
            return false;
        }
        Effects effects = new Consequences<>(rule, at, content).effects(marks);
        Earlier step = new Earlier(
                past.act(),
                past.strands(),
                at.scene().user(),
                past.doneOn(),
                effects.withDocuments(effects.documents().stream()
                        .map(paper -> paper.numbered(past.numbers().get(paper.form())))
                        .toList()));
        earlier.add(step);
        matter = matter.with(step.in(told), content);
        return true;
    }

    private <A extends Act<M>> void guards(
            Rule<M, A> rule, Situation<M> at, A content, List<Refusal> wrong, List<Mark> marks) {
        for (Guard<M, A> guard : rule.guards()) {
            for (Situation<M> one : Engine.each(rule, at)) {
                if (!guard.holds().test(one, content) && guard.verified().apply(one)) {
                    Refusal refusal = said(rule, guard.refusal(one, content));
                    if (contradicts(guard)) {
                        wrong.add(refusal);
                    } else if (marks.stream().noneMatch(mark -> mark.code().equals(guard.code()))) {
                        marks.add(new Mark(guard.code(), guard.articles()));
                        breaches.add(refusal);
                    }
                }
            }
        }
        for (Breach<M, A> breach : rule.breaches()) {
            if (Engine.each(rule, at).stream().anyMatch(one -> breach.happened().test(one, content))) {
                marks.add(new Mark(breach.code(), breach.articles()));
                breaches.add(said(rule, new Refusal(breach.code(), breach.articles(), breach.text(), true)));
            }
        }
    }

    /** What only the form of an act asks cannot have been otherwise; what the law asks may have been broken. */
    private static boolean contradicts(Guard<?, ?> guard) {
        return guard.about() == Guard.About.CONTENT && guard.articles().stream().allMatch(Article::isInternal);
    }

    private List<Refusal> order(Past<M> past, Rule<M, ?> rule) {
        List<Refusal> wrong = new ArrayList<>();
        if (past.doneOn().isAfter(now.doneOn())) {
            wrong.add(Refusal.of("done-in-future", "“" + rule.label() + "”的日期晚于今天", "内部规则"));
        }
        for (String strand : past.strands()) {
            LocalDate since = matter.standing().since().get(strand);
            if (!rule.opensMatter() && since != null && past.doneOn().isBefore(since)) {
                wrong.add(Refusal.of(
                        "before-what-it-depends-on",
                        "“" + rule.label() + "”的日期（" + past.doneOn() + "）早于它所依据的上一步（" + since + "）",
                        "内部规则"));
            }
        }
        return wrong;
    }

    private static Refusal said(Rule<?, ?> rule, Refusal refusal) {
        return new Refusal(
                refusal.code(), refusal.articles(), rule.label() + "：" + refusal.message(), refusal.verified());
    }

    /** The scene of the day: whoever had the post did it, and it was signed; that is what the papers show. */
    private Scene scene(Past<M> past, Rule<M, ?> rule) {
        Set<String> signers = rule.guards().stream()
                .flatMap(guard -> guard.signers().stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        OffsetDateTime noon = past.doneOn().atTime(12, 0).atOffset(CHINA);
        UUID by = past.by() == null ? NOBODY : past.by();
        return new Scene(by, rule.by(), past.doneOn(), noon, signers, new OnPaper(now.tables(), past.doneOn()));
    }

    /** The tables of a day before the record began: papers lie there, certificates were shown on paper. */
    private record OnPaper(Scene.Tables tables, LocalDate day) implements Scene.Tables {
        @Override
        public WorkCalendar calendar() {
            return tables.calendar();
        }

        @Override
        public Optional<TermRule> term(String id, LocalDate on) {
            return tables.term(id, on);
        }

        @Override
        public int freeDays() {
            return tables.freeDays();
        }

        @Override
        public Optional<Scene.Officer> officer(UUID id) {
            return Optional.of(new Scene.Officer(id, true, "", true, true));
        }

        @Override
        public boolean ready(UUID paper) {
            return true;
        }

        @Override
        public boolean applies(String parameter) {
            return tables.applies(parameter);
        }

        @Override
        public int days(String parameter) {
            return tables.days(parameter);
        }

        @Override
        public Optional<Scene.Range> fine(String violation, boolean person, boolean overdue) {
            return tables.asOf(day).fine(violation, person, overdue);
        }

        @Override
        public Optional<Scene.Item> item(String id) {
            return tables.asOf(day).item(id);
        }

        @Override
        public boolean listVerified(String outcome) {
            return tables.asOf(day).listVerified(outcome);
        }

        @Override
        public int firstOffenceMonths() {
            return tables.firstOffenceMonths();
        }

        /** What was decided after the day is no earlier penalty. */
        @Override
        public List<Scene.Earlier> earlier(UUID party) {
            return tables.earlier(party).stream()
                    .filter(one -> !one.decidedOn().isAfter(day))
                    .toList();
        }

        @Override
        public Optional<Scene.Limit> limit(String kind, boolean person) {
            return tables.asOf(day).limit(kind, person);
        }
    }
}
