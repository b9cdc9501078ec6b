package org.tiean.journal.live;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tiean.access.Actor;
import org.tiean.access.Attendance;

/** One open screen: whose it is, what he might see when last asked, and the way to it. */
final class Screen {
    /** What reading cases needs. */
    static final String PERMISSION = "case.read";

    /** The last words: the browser does not come back by itself. */
    static final String END = "event: end\ndata: end\n\n";

    private final Attendance attendance;
    private final UUID session;
    private final Wire wire;
    private Actor actor;

    Screen(Attendance attendance, Actor actor, Wire wire) {
        this.attendance = attendance;
        this.session = Objects.requireNonNull(actor.session());
        this.wire = wire;
        this.actor = actor;
    }

    UUID user() {
        return actor.user();
    }

    boolean over(Wire other) {
        return wire.equals(other);
    }

    /** Says it to whoever is still there; false ends the screen. */
    boolean say(String text) {
        return present() && wire.send(text);
    }

    /** Tells what the actor may see, by his scope of this moment; false ends the screen. */
    boolean tell(List<Told> news) {
        if (news.stream().noneMatch(this::visible)) {
            return true;
        }
        return present() && news.stream().filter(this::visible).map(Told::event).allMatch(wire::send);
    }

    void end() {
        wire.send(END);
        wire.close();
    }

    private boolean visible(Told told) {
        return !actor.administrator()
                && !actor.postsIn(told.matter(), told.region()).isEmpty();
    }

    private boolean present() {
        Optional<Actor> now = attendance.of(session, PERMISSION);
        now.ifPresent(fresh -> actor = fresh);
        return now.isPresent();
    }
}
