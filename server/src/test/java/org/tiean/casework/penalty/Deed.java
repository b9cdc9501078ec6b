package org.tiean.casework.penalty;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Posts;
import org.tiean.procedure.Act;

/**
 * Somebody does an act.
 *
 * @param strands ids, or {@code form@party} for the newest paper of that form on its way to the party
 * @param posts null for whatever post the rule asks
 * @param signers posts that signed it off
 */
record Deed(
        String act,
        List<String> strands,
        Act<PenaltyCase> content,
        UUID by,
        @Nullable Set<String> posts,
        Set<String> signers) {
    static Deed of(String act, Act<PenaltyCase> content, String... strands) {
        return new Deed(act, List.of(strands), content, People.WANG, null, Set.of(Posts.LEADER, Posts.CHIEF));
    }

    Deed by(UUID user) {
        return new Deed(act, strands, content, user, posts, signers);
    }

    Deed as(String... held) {
        return new Deed(act, strands, content, by, Set.of(held), signers);
    }

    Deed at(String strand) {
        return new Deed(act, List.of(strand), content, by, posts, signers);
    }

    Deed unsigned() {
        return new Deed(act, strands, content, by, posts, Set.of());
    }
}
