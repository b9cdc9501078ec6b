package org.tiean.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.term.MissingYear;
import org.tiean.kernel.term.TermRule;

/** Reads a procedure's table: decides an act, lists the offers. Pure: no database, no clock. */
public final class Engine {
    private Engine() {}

    /** Decides one submitted act; {@code atSignature} says whether the last signature is being set. */
    public static <M> Verdict decide(
            Procedure<M> procedure, String act, Situation<M> at, Act<M> submitted, boolean atSignature) {
        return decide(procedure, procedure.rule(act), at, submitted, atSignature);
    }

    private static <M, A extends Act<M>> Verdict decide(
            Procedure<M> procedure, Rule<M, A> rule, Situation<M> at, Act<M> submitted, boolean atSignature) {
        A content = rule.cast(submitted);
        List<Refusal> refusals = new ArrayList<>(standing(procedure, rule, at));
        List<Refusal> warnings = new ArrayList<>();
        List<Refusal> breaches = new ArrayList<>();
        if (!refusals.isEmpty()) {
            return new Verdict(refusals, warnings, breaches, Effects.NONE);
        }
        for (Guard<M, A> guard : rule.guards()) {
            if (guard.about() == Guard.About.SIGNATURE && !atSignature) {
                continue;
            }
            for (Situation<M> one : each(rule, at)) {
                if (!guard.holds().test(one, content)) {
                    add(guard.refusal(one, content), refusals, warnings);
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (Breach<M, A> breach : rule.breaches()) {
            if (each(rule, at).stream().anyMatch(one -> breach.happened().test(one, content))) {
                marks.add(new Mark(breach.code(), breach.articles()));
                breaches.add(new Refusal(breach.code(), breach.articles(), breach.text(), true));
            }
        }
        if (!refusals.isEmpty()) {
            return new Verdict(distinct(refusals), distinct(warnings), breaches, Effects.NONE);
        }
        try {
            Effects effects = new Consequences<>(rule, at, content).effects(marks);
            if (submitted instanceof Retold<M> retold) {
                var told = Retelling.of(procedure, rule.act(), at, effects, retold);
                breaches.addAll(told.breaches());
                return new Verdict(
                        distinct(told.refusals()), distinct(warnings), breaches, effects.withEarlier(told.earlier()));
            }
            return new Verdict(List.of(), distinct(warnings), breaches, effects);
        } catch (NoNumber missing) {
            return new Verdict(List.of(missing.refusal), warnings, breaches, Effects.NONE);
        } catch (MissingYear missing) {
            return new Verdict(List.of(noCalendar(missing)), warnings, breaches, Effects.NONE);
        }
    }

    /** Every act of every open strand: open, or closed with codes and articles. */
    public static <M> List<Offer<M>> offers(Procedure<M> procedure, Matter<M> matter, Scene scene) {
        List<Offer<M>> offers = new ArrayList<>();
        for (Strand strand : matter.standing().strands().values()) {
            Stage stage = procedure.stage(strand.kind(), strand.stage());
            for (Rule<M, ?> rule : procedure.rules()) {
                if (rule.strand() == strand.kind() && !rule.opensMatter()) {
                    boolean now = rule.from().contains(stage.code());
                    if (Resting.of(procedure, rule, matter.standing()).isPresent()) {
                        continue;
                    }
                    if (now
                            || (!stage.ends()
                                    && Reach.from(procedure, stage).stream().anyMatch(rule.from()::contains))) {
                        offers.add(offer(procedure, rule, new Situation<>(matter, List.of(strand.id()), scene), now));
                    }
                }
            }
        }
        return offers;
    }

    private static <M, A extends Act<M>> Offer<M> offer(
            Procedure<M> procedure, Rule<M, A> rule, Situation<M> at, boolean now) {
        List<Refusal> refusals = new ArrayList<>();
        List<Refusal> warnings = new ArrayList<>();
        if (!now) {
            refusals.add(notYet(rule));
            return new Offer<>(rule, at.strand(), false, refusals, warnings);
        }
        refusals.addAll(standing(procedure, rule, at));
        try {
            for (Guard<M, A> guard : rule.guards()) {
                if (guard.about() == Guard.About.SCENE) {
                    checkWithoutContent(guard, at, refusals, warnings);
                }
            }
        } catch (MissingYear missing) {
            refusals.add(noCalendar(missing));
        }
        return new Offer<>(rule, at.strand(), true, distinct(refusals), distinct(warnings));
    }

    @SuppressWarnings("NullAway") // a scene guard is declared to take a null act
    private static <M, A extends Act<M>> void checkWithoutContent(
            Guard<M, A> guard, Situation<M> at, List<Refusal> refusals, List<Refusal> warnings) {
        @Nullable A none = null;
        if (!guard.holds().test(at, none)) {
            add(guard.refusal(at, none), refusals, warnings);
        }
    }

    static <M> List<Refusal> standing(Procedure<M> procedure, Rule<M, ?> rule, Situation<M> at) {
        List<Refusal> refusals = new ArrayList<>();
        Resting.of(procedure, rule, at.standing()).ifPresent(refusals::add);
        if (at.strands().isEmpty() && !rule.opensMatter()) {
            refusals.add(Refusal.of("no-strand", "请选择“" + rule.label() + "”的对象", "内部规则"));
        }
        if (Set.copyOf(at.strands()).size() < at.strands().size()) {
            refusals.add(Refusal.of("strand-twice", "同一个对象只能选择一次", "内部规则"));
        }
        if (at.strands().size() > 1 && !rule.joint()) {
            refusals.add(Refusal.of("one-strand", "“" + rule.label() + "”一次只能办理一个对象", "内部规则"));
        }
        if (!rule.opensMatter()) {
            for (String id : at.strands()) {
                boolean fits = at.standing()
                        .strand(id)
                        .map(strand ->
                                strand.kind() == rule.strand() && rule.from().contains(strand.stage()))
                        .orElse(false);
                if (!fits) {
                    refusals.add(notYet(rule));
                }
            }
        } else if (at.standing().seq() > 0) {
            refusals.add(Refusal.of("already-open", "该事项已经登记", "内部规则"));
        }
        if (!rule.by().isEmpty() && at.scene().posts().stream().noneMatch(rule.by()::contains)) {
            refusals.add(Refusal.of("not-your-post", "您的岗位不能办理“" + rule.label() + "”", "内部规则"));
        }
        return refusals;
    }

    static <M> List<Situation<M>> each(Rule<M, ?> rule, Situation<M> at) {
        return rule.joint() ? at.strands().stream().map(at::on).toList() : List.of(at);
    }

    private static Refusal notYet(Rule<?, ?> rule) {
        return new Refusal("not-at-this-stage", rule.articles(), "尚未到（或者已经过了）办理“" + rule.label() + "”的阶段", true);
    }

    private static Refusal noCalendar(MissingYear missing) {
        return Refusal.of("no-calendar", missing.year() + " 年的放假安排尚未录入，不能计算期限，请联系管理员", "内部规则");
    }

    private static void add(Refusal refusal, List<Refusal> refusals, List<Refusal> warnings) {
        (refusal.verified() ? refusals : warnings).add(refusal);
    }

    private static List<Refusal> distinct(List<Refusal> all) {
        Map<String, Refusal> byCode = new LinkedHashMap<>();
        all.forEach(refusal -> byCode.putIfAbsent(refusal.code() + refusal.message(), refusal));
        return List.copyOf(byCode.values());
    }

    /** A term without a number: the act that starts it is closed and says so. */
    static final class NoNumber extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        NoNumber(TermRule rule) {
            super(rule.id());
            refusal = new Refusal(
                    "term-without-number", rule.articles(), "“" + rule.label() + "”法律没有规定天数，本机关也没有设定，请管理员先设定", true);
        }
    }
}
