package org.tiean.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Scope;

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

    /** Runs work on behalf of an actor, in the database too, and restores what was there before. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        var scope = actor.administrator()
                ? new Scope(actor.user(), List.of())
                : new Scope(actor.user(), actor.scope(), actor.lent().keySet());
        try {
            return Scope.with(scope, work);
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
