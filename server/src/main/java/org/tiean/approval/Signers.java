package org.tiean.approval;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Seats;
import org.tiean.access.Users;

/** Where the posts of a chain are held, and by whom. */
@Component
class Signers {
    private final Chains chains;
    private final Orgs orgs;
    private final Users users;
    private final Seats seats;

    Signers(Chains chains, Orgs orgs, Users users, Seats seats) {
        this.chains = chains;
        this.orgs = orgs;
        this.users = users;
        this.seats = seats;
    }

    /** {@code POST@organisation} for every place the post is held in. */
    List<String> seats(UUID org, String post) {
        return places(org, post).stream().map(place -> key(post, place)).toList();
    }

    /** Those who may sign a step, the people asked to sign it now and those above them. */
    Set<UUID> holders(UUID org, String post) {
        return places(org, post).stream()
                .flatMap(place -> users.holding(post, place).stream())
                .map(Users.Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All seats a person holds. */
    List<String> held(UUID person) {
        return seats.of(person).stream()
                .map(seat -> key(seat.post(), seat.org()))
                .toList();
    }

    /** The post in which a person may sign the step: the one asked for; above it only where the step was handed to him. */
    Optional<String> post(Proposal proposal, UUID person) {
        Step step = proposal.current();
        List<String> held = held(person);
        if (person.equals(step.assignee())) {
            return among(proposal.org(), step.post(), held);
        }
        return step.assignee() == null && meet(step.seats(), held) ? Optional.of(step.post()) : Optional.empty();
    }

    /** The post a person would sign in if the step were handed to him. */
    Optional<String> among(UUID org, String post, List<String> held) {
        if (meet(seats(org, post), held)) {
            return Optional.of(post);
        }
        return Ladder.above(post).stream()
                .filter(above -> meet(seats(org, above), held))
                .findFirst();
    }

    private static boolean meet(Collection<String> seats, Collection<String> held) {
        return seats.stream().anyMatch(held::contains);
    }

    private Set<UUID> places(UUID id, String post) {
        Org org = orgs.of(id);
        UUID parent = org.parentBusiness();
        if (Ladder.AUTHORITY.contains(post) && parent != null && chains.of(id).entrusting()) {
            org = orgs.of(parent);
        }
        Set<UUID> places = new LinkedHashSet<>(List.of(org.id()));
        places.add(org.issuer());
        return places;
    }

    private static String key(String post, UUID org) {
        return post + "@" + org;
    }
}
