package org.tiean.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.RegionRange;

/**
 * The person on whose behalf a request runs: who, for which organisation, in which posts, over which regions.
 *
 * @param session absent where the system itself acts for the person, as in seeding
 */
public record Actor(
        UUID user,
        String name,
        UUID org,
        Set<String> posts,
        List<RegionRange> scope,
        @Nullable UUID session) {
    public Actor {
        posts = Set.copyOf(posts);
        scope = List.copyOf(scope);
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
