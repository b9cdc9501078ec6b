package org.tiean.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who an account belongs to and which posts he holds today. */
@Component
public class Users {
    private final UserTable table;
    private final PostTable posts;
    private final RealClock clock;

    Users(UserTable table, PostTable posts, RealClock clock) {
        this.table = table;
        this.posts = posts;
        this.clock = clock;
    }

    /** A person as other modules see him. */
    public record Person(UUID id, String account, String name, UUID org, String orgName, Set<String> posts) {}

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    public Map<UUID, Person> all(Collection<UUID> ids) {
        var held = posts.of(ids, clock.today()).stream()
                .collect(Collectors.groupingBy(
                        PostTable.Row::appUser, Collectors.mapping(PostTable.Row::post, Collectors.toSet())));
        return table.all(ids).stream()
                .map(row -> new Person(
                        row.id(),
                        row.account(),
                        row.name(),
                        row.org(),
                        row.orgName(),
                        held.getOrDefault(row.id(), Set.of())))
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Those of them whose accounts are not disabled. */
    public Map<UUID, Person> active(Collection<UUID> ids) {
        return all(table.all(ids).stream()
                .filter(row -> !row.disabled())
                .map(UserTable.Row::id)
                .toList());
    }

    public Optional<Person> byAccount(String account) {
        return table.byAccount(account).flatMap(row -> find(row.id()));
    }

    /** Everybody of an organisation. */
    public List<Person> of(UUID org) {
        return List.copyOf(all(table.list(org, null, null, 1000).stream()
                        .map(UserTable.Row::id)
                        .toList())
                .values());
    }

    /** Those who hold a post anywhere today, for lending. */
    public List<Person> holding(String post) {
        return List.copyOf(all(posts.holders(post, clock.today())).values());
    }

    /** Those who hold a post in an organisation today, for choosing a signer, a reviewer, a presider. */
    public List<Person> holding(String post, UUID org) {
        return List.copyOf(all(posts.holders(post, org, clock.today())).values());
    }
}
