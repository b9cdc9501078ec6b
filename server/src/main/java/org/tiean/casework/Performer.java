package org.tiean.casework;

import java.util.Set;
import java.util.UUID;
import org.tiean.access.Actor;

/**
 * On whose act the record is written.
 *
 * @param signers posts that signed it off; empty while nothing had to be signed
 */
record Performer(UUID user, Set<String> posts, Set<String> signers) {
    static Performer of(Actor actor, CaseClerk.Place place) {
        return new Performer(actor.user(), actor.postsIn(place.matter(), place.region()), Set.of());
    }
}
