package org.tiean.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is still there behind a connection that stays open, and what he may see now. */
@Component
public class Attendance {
    private final Sessions sessions;

    Attendance(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The actor of a session that lives and still has the permission. */
    public Optional<Actor> of(UUID session, String permission) {
        return sessions.look(session)
                .filter(who -> !who.mustChangePassword() && who.may(permission))
                .map(SignedIn::actor);
    }
}
