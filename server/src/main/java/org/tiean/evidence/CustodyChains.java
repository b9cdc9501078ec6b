package org.tiean.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;

/** The chains of custody of a matter as the desk reads them: one for each thing kept, from hand to hand. */
@Component
class CustodyChains {
    private final EvidenceRegister register;
    private final Users users;

    CustodyChains(EvidenceRegister register, Users users) {
        this.register = register;
        this.users = users;
    }

    /** @param keeperId null where it is outside the agency, or nowhere any more */
    record Chain(
            @NotNull String strand,
            @NotNull String things,
            @NotNull List<UUID> items,
            boolean over,
            @NotNull String keeper,
            @Nullable UUID keeperId,
            @NotNull List<Hand> hands) {}

    record Hand(
            @NotNull String label,
            @NotNull LocalDateTime at,
            @NotNull String giver,
            @NotNull String receiver,
            @NotNull String place,
            @NotNull String seal,
            @NotNull String why) {}

    List<Chain> of(UUID matter) {
        List<Handover> all = register.handovers(matter);
        Set<UUID> people = all.stream()
                .flatMap(one -> Stream.of(Optional.ofNullable(one.giver()), Optional.ofNullable(one.receiver())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<UUID, Users.Person> names = people.isEmpty() ? Map.of() : users.all(people);
        Map<String, List<Handover>> byStrand = new LinkedHashMap<>();
        all.forEach(one -> byStrand.computeIfAbsent(one.strand(), strand -> new ArrayList<>())
                .add(one));
        return byStrand.entrySet().stream()
                .map(chain -> chain(chain.getKey(), chain.getValue(), names))
                .toList();
    }

    private static Chain chain(String strand, List<Handover> hands, Map<UUID, Users.Person> names) {
        Handover first = hands.get(0);
        Handover last = hands.get(hands.size() - 1);
        return new Chain(
                strand,
                first.words().things(),
                first.items(),
                last.ends(),
                last.ends() ? "" : name(last.receiver(), last, names),
                last.ends() ? null : last.receiver(),
                hands.stream().map(one -> hand(one, names)).toList());
    }

    private static Hand hand(Handover one, Map<UUID, Users.Person> names) {
        String seal = one.words().seal().isEmpty()
                ? one.seal()
                : one.seal() + "；" + one.words().seal();
        return new Hand(
                one.label(),
                one.at(),
                name(one.giver(), one, names),
                name(one.receiver(), one, names),
                one.words().place(),
                seal,
                one.words().why());
    }

    private static String name(@Nullable UUID id, Handover one, Map<UUID, Users.Person> names) {
        Users.Person person = id == null ? null : names.get(id);
        return person == null ? one.words().outsider() : person.name();
    }
}
