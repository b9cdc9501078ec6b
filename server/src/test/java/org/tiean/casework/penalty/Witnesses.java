package org.tiean.casework.penalty;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Refusal;
import org.tiean.procedure.Offer;
import org.tiean.procedure.Verdict;

/** What the stories have shown so far: guards that refused alone, guards that warned, breaches that were marked. */
final class Witnesses {
    private static final ThreadLocal<Witnesses> CURRENT = ThreadLocal.withInitial(Witnesses::new);

    private final Map<String, Set<Method>> guards = new TreeMap<>();
    private final Set<String> breaches = new TreeSet<>();
    private final Set<String> acts = new TreeSet<>();
    private final List<Story> stories = new ArrayList<>();
    private @Nullable Method telling;

    static Witnesses begin() {
        CURRENT.set(new Witnesses());
        return CURRENT.get();
    }

    static String key(Story story, String act, String code) {
        return story.procedure().id() + " " + act + " " + code;
    }

    /** A witness only where this guard alone refuses, or alone closes the offer: without it the act would be lawful. */
    static void refused(Story story, Deed deed, String code, Verdict full) {
        boolean alone = full.refusals().stream().map(Refusal::code).allMatch(code::equals);
        var less = story.procedure().without(deed.act(), code);
        if ((alone && story.decide(less, deed).open())
                || (closedOnlyBy(code, story.offer(story.procedure(), deed))
                        && story.offer(less, deed).filter(Offer::open).isPresent())) {
            CURRENT.get().saw(key(story, deed.act(), code));
        }
    }

    private static boolean closedOnlyBy(String code, Optional<Offer<PenaltyCase>> offer) {
        return offer.filter(one -> !one.open()
                        && one.refusals().stream().allMatch(r -> r.code().equals(code)))
                .isPresent();
    }

    static void warned(Story story, Deed deed, String code, Verdict full) {
        Set<String> codes = full.warnings().stream().map(Refusal::code).collect(Collectors.toSet());
        Verdict less = story.decide(story.procedure().without(deed.act(), code), deed);
        if (codes.contains(code)
                && less.warnings().stream().noneMatch(one -> one.code().equals(code))) {
            CURRENT.get().saw(key(story, deed.act(), code));
        }
    }

    static void marked(Story story, Deed deed, String code) {
        CURRENT.get().breaches.add(key(story, deed.act(), code));
    }

    static void lived(Story story) {
        Witnesses now = CURRENT.get();
        if (!now.stories.contains(story)) {
            now.stories.add(story);
        }
        Story.Told last = story.told().get(story.told().size() - 1);
        now.acts.add(story.procedure().id() + " " + last.deed().act());
    }

    private void saw(String guard) {
        if (telling != null) {
            guards.computeIfAbsent(guard, key -> new LinkedHashSet<>()).add(telling);
        }
    }

    /** Whatever is witnessed from now on, this story tells; null when the telling is over. */
    void telling(@Nullable Method story) {
        telling = story;
    }

    /** The stories that stand or fall with the guard. */
    Set<Method> of(String guard) {
        return guards.getOrDefault(guard, Set.of());
    }

    Set<String> breaches() {
        return breaches;
    }

    Set<String> acts() {
        return acts;
    }

    List<Story> stories() {
        return stories;
    }
}
