package org.tiean.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Article;

/** Writes a rule as one readable statement. */
public final class RuleBuilder<M, A extends Act<M>> {
    private final String act;
    private final String label;
    private final Class<A> type;
    private final List<Article> articles = new ArrayList<>();
    private final Set<String> from = new LinkedHashSet<>();
    private final Set<String> by = new LinkedHashSet<>();
    private final List<Guard<M, A>> guards = new ArrayList<>();
    private final List<Breach<M, A>> breaches = new ArrayList<>();
    private final List<Rule.Fork<M, A>> forks = new ArrayList<>();
    private final List<Rule.Paper<M, A>> papers = new ArrayList<>();
    private final List<Rule.Clock<M, A>> clocks = new ArrayList<>();
    private final List<Rule.Move<M, A>> moves = new ArrayList<>();
    private final List<Field> content = new ArrayList<>();
    private StrandKind strand = StrandKind.CASE;
    private @Nullable Stage to;
    private boolean fact;
    private boolean joint;
    private String help = "";

    private RuleBuilder(String act, String label, Class<A> type) {
        this.act = act;
        this.label = label;
        this.type = type;
    }

    /** Begins a rule: the act's stable name, its Chinese label, its record. */
    public static <M, A extends Act<M>> RuleBuilder<M, A> on(String act, String label, Class<A> type) {
        return new RuleBuilder<>(act, label, type);
    }

    public RuleBuilder<M, A> under(String... labels) {
        Arrays.stream(labels).map(Article::of).forEach(articles::add);
        return this;
    }

    public RuleBuilder<M, A> help(String text) {
        help = text;
        return this;
    }

    /** The stages it is open at; all of one kind of strand. */
    public RuleBuilder<M, A> from(Stage... stages) {
        strand = stages[0].kind();
        Arrays.stream(stages).map(Stage::code).forEach(from::add);
        return this;
    }

    public RuleBuilder<M, A> to(Stage stage) {
        to = stage;
        return this;
    }

    public RuleBuilder<M, A> by(String... posts) {
        by.addAll(Arrays.asList(posts));
        return this;
    }

    public RuleBuilder<M, A> fact() {
        fact = true;
        return this;
    }

    public RuleBuilder<M, A> joint() {
        joint = true;
        return this;
    }

    /** A verified condition about the scene: shown in offers. */
    public RuleBuilder<M, A> when(
            String code, String article, String text, BiPredicate<Situation<M>, @Nullable A> holds) {
        return guard(code, article, text, Guard.About.SCENE, holds, (at, act) -> text);
    }

    /** A verified condition about the content of the act. */
    public RuleBuilder<M, A> provided(String code, String article, String text, BiPredicate<Situation<M>, A> holds) {
        return guard(code, article, text, Guard.About.CONTENT, holds, (at, act) -> text);
    }

    /** A verified condition with its own message. */
    public RuleBuilder<M, A> guard(
            String code,
            String article,
            String text,
            Guard.About about,
            BiPredicate<Situation<M>, A> holds,
            BiFunction<Situation<M>, A, String> message) {
        guards.add(new Guard<>(code, articles(article), text, about, holds, message, at -> true, true, Set.of()));
        return this;
    }

    /** A condition in full: its own message, and whether it is verified in this situation. */
    public RuleBuilder<M, A> guard(
            String code,
            String article,
            String text,
            Guard.About about,
            BiPredicate<Situation<M>, A> holds,
            BiFunction<Situation<M>, A, String> message,
            Function<Situation<M>, Boolean> verified) {
        guards.add(new Guard<>(code, articles(article), text, about, holds, message, verified, false, Set.of()));
        return this;
    }

    /** Must have been signed off by one of the posts before it takes effect. */
    public RuleBuilder<M, A> signedBy(String code, String article, String text, String... posts) {
        Set<String> signers = Set.copyOf(Arrays.asList(posts));
        guards.add(new Guard<>(
                code,
                articles(article),
                text,
                Guard.About.SIGNATURE,
                (at, act) -> signers.stream().anyMatch(at.scene().signers()::contains),
                (at, act) -> text,
                at -> true,
                true,
                signers));
        return this;
    }

    public RuleBuilder<M, A> marks(String code, String article, String text, BiPredicate<Situation<M>, A> happened) {
        breaches.add(new Breach<>(code, articles(article), text, happened));
        return this;
    }

    public RuleBuilder<M, A> opens(StrandKind kind, Stage stage, BiFunction<Situation<M>, A, List<String>> owners) {
        forks.add(new Rule.Fork<>(kind, stage, owners));
        return this;
    }

    /** A paper of the agency's own file. */
    public RuleBuilder<M, A> paper(String form) {
        return paper(form, (at, act) -> at.strands());
    }

    public RuleBuilder<M, A> paper(String form, BiFunction<Situation<M>, A, List<String>> when) {
        papers.add(new Rule.Paper<>(form, false, null, when));
        return this;
    }

    /** An outward paper; each opens a strand of service at the stage given. */
    public RuleBuilder<M, A> served(String form, Stage prepared, BiFunction<Situation<M>, A, List<String>> when) {
        papers.add(new Rule.Paper<>(form, true, prepared, when));
        return this;
    }

    public RuleBuilder<M, A> starts(String term, BiFunction<Situation<M>, A, List<String>> on) {
        clocks.add(new Rule.Clock<>(term, TermChange.Op.START, on, null));
        return this;
    }

    public RuleBuilder<M, A> starts(
            String term, BiFunction<Situation<M>, A, List<String>> on, BiFunction<Situation<M>, A, Integer> length) {
        clocks.add(new Rule.Clock<>(term, TermChange.Op.START, on, length));
        return this;
    }

    public RuleBuilder<M, A> stops(String term, BiFunction<Situation<M>, A, List<String>> on) {
        clocks.add(new Rule.Clock<>(term, TermChange.Op.STOP, on, null));
        return this;
    }

    public RuleBuilder<M, A> waives(String term, BiFunction<Situation<M>, A, List<String>> on) {
        clocks.add(new Rule.Clock<>(term, TermChange.Op.WAIVE, on, null));
        return this;
    }

    /** A term stands still until an act resumes it. */
    public RuleBuilder<M, A> pauses(String term, BiFunction<Situation<M>, A, List<String>> on) {
        clocks.add(new Rule.Clock<>(term, TermChange.Op.PAUSE, on, null));
        return this;
    }

    /**
     * A term that was stopped goes on with the due date it had: what stopped it was undone. One that was paused ends later
     * by the time it stood still.
     */
    public RuleBuilder<M, A> resumes(String term, BiFunction<Situation<M>, A, List<String>> on) {
        clocks.add(new Rule.Clock<>(term, TermChange.Op.RESUME, on, null));
        return this;
    }

    /** Moves other strands, each only along one of the shifts. */
    public RuleBuilder<M, A> moves(BiFunction<Situation<M>, A, Map<String, Stage>> others, Rule.Shift... shifts) {
        moves.add(new Rule.Move<>(List.of(shifts), others));
        return this;
    }

    public RuleBuilder<M, A> text(String key, String caption, int most) {
        content.add(new Field(key, caption, true, most));
        return this;
    }

    public RuleBuilder<M, A> mayText(String key, String caption, int most) {
        content.add(new Field(key, caption, false, most));
        return this;
    }

    private static List<Article> articles(String joined) {
        return Arrays.stream(joined.split(";")).map(Article::of).toList();
    }

    Rule<M, A> build() {
        if (articles.isEmpty()) {
            throw new IllegalStateException("a rule names its article: " + act);
        }
        return new Rule<>(
                act,
                label,
                help,
                type,
                List.copyOf(articles),
                strand,
                Set.copyOf(from),
                to,
                fact,
                joint,
                Set.copyOf(by),
                List.copyOf(guards),
                List.copyOf(breaches),
                List.copyOf(forks),
                List.copyOf(papers),
                List.copyOf(clocks),
                List.copyOf(moves),
                List.copyOf(content));
    }
}
