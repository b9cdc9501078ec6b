package org.tiean.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.RegionRange;

/**
 * The person on whose behalf a request runs: who, for which organisation, in which posts, over which regions.
 *
 * @param lent posts he was lent in, by the one matter each grant is for
 * @param session absent where the system itself acts for the person, as in seeding
 */
public record Actor(
        UUID user,
        String name,
        UUID org,
        Set<String> posts,
        List<RegionRange> scope,
        Map<UUID, Set<String>> lent,
        @Nullable UUID session) {
    public Actor {
        posts = Set.copyOf(posts);
        scope = List.copyOf(scope);
        lent = Map.copyOf(lent);
    }

    public Actor(UUID user, String name, UUID org, Set<String> posts, List<RegionRange> scope, @Nullable UUID session) {
        this(user, name, org, posts, scope, Map.of(), session);
    }

    /** In which posts he works on a matter: at home in his own, where he was lent only in the one lent. */
    public Set<String> postsIn(UUID matter, long region) {
        return covers(region) ? posts : lent.getOrDefault(matter, Set.of());
    }

    public boolean holds(String post) {
        return posts.contains(post);
    }

    /** One of the three administrators, for whom the database shows no row of any case. */
    public boolean administrator() {
        return posts.stream().anyMatch(Posts.ADMINISTRATORS::contains);
    }

    public boolean covers(long region) {
        return scope.stream().anyMatch(range -> range.contains(region));
    }

    /** Whether all of the range lies inside one range of the scope. */
    public boolean covers(RegionRange range) {
        return scope.stream().anyMatch(own -> own.from() <= range.from() && range.to() <= own.to());
    }
}
