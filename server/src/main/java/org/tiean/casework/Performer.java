package org.tiean.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.access.Actor;
import org.tiean.casework.paper.OpinionNote;

/**
 * On whose act the record is written.
 *
 * @param signers posts that signed it off; empty while nothing had to be signed
 * @param notes what its papers say of the signatures
 */
record Performer(UUID user, Set<String> posts, Set<String> signers, List<OpinionNote> notes) {
    static Performer of(Actor actor, CaseClerk.Place place) {
        return new Performer(actor.user(), actor.postsIn(place.matter(), place.region()), Set.of(), List.of());
    }
}
