package org.tiean.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Rejected;

/** Whose request this thread works on. */
public final class Actors {
    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private Actors() {}

    /** The actor of this request; without one the request is answered 401. */
    public static Actor current() {
        return find().orElseThrow(Rejected::signInFirst);
    }

    public static Optional<Actor> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs work on behalf of an actor and restores what was there before. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
