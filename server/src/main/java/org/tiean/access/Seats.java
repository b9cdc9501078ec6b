package org.tiean.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which post a person holds in which organisation today, and what posts are called. */
@Component
public class Seats {
    private final PostTable posts;
    private final PermissionTable permissions;
    private final RealClock clock;

    Seats(PostTable posts, PermissionTable permissions, RealClock clock) {
        this.posts = posts;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** A post in an organisation. */
    public record Seat(UUID org, String post) {}

    public List<Seat> of(UUID user) {
        return posts.of(List.of(user), clock.today()).stream()
                .map(row -> new Seat(row.org(), row.post()))
                .toList();
    }

    /** Whether one of the posts carries a permission, for work that asks more of some of its users than of others. */
    public boolean may(Set<String> held, String permission) {
        return permissions.all().stream()
                .anyMatch(row -> row.permission().equals(permission) && held.contains(row.post()));
    }

    /** Chinese names of all posts, by code. */
    public Map<String, String> names() {
        return posts.kinds().stream().collect(Collectors.toMap(PostTable.Kind::code, PostTable.Kind::name));
    }
}
