package org.tiean.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The organs below an organisation, by either parent, as far as the reader's regions go. */
@Component
public class Organs {
    private final OrgTable table;

    Organs(OrgTable table) {
        this.table = table;
    }

    /**
     * A body in whose name papers issue.
     *
     * @param depth how many bodies lie between it and the one asked for
     * @param bodies itself and its team: cases are handled by either
     */
    public record Organ(Org body, int depth, List<UUID> bodies) {
        public UUID id() {
            return body.id();
        }
    }

    /** The organ the reader belongs to. */
    public UUID own() {
        UUID org = Actors.current().org();
        return table.find(org).map(Org::issuer).orElse(org);
    }

    /** The organ itself first, then those below it in the order of their regions. */
    public List<Organ> under(UUID organ) {
        Actor reader = Actors.current();
        Map<UUID, Org> all = new LinkedHashMap<>();
        table.below(organ).forEach(org -> all.put(org.id(), org));
        Map<UUID, List<UUID>> bodies = new LinkedHashMap<>();
        all.values().stream().filter(org -> reader.covers(org.region())).forEach(org -> bodies.computeIfAbsent(
                        all.containsKey(org.issuer()) ? org.issuer() : org.id(), id -> new ArrayList<>())
                .add(org.id()));
        return Stream.concat(Stream.of(organ), bodies.keySet().stream().filter(id -> !id.equals(organ)))
                .filter(bodies::containsKey)
                .map(id -> new Organ(all.get(id), depth(organ, id, all), List.copyOf(bodies.get(id))))
                .toList();
    }

    private static int depth(UUID top, UUID organ, Map<UUID, Org> all) {
        int depth = 0;
        for (UUID at = organ; !at.equals(top) && depth < all.size(); depth++) {
            Org body = all.get(at);
            at = Stream.of(body.parentBusiness(), body.parentAdmin())
                    .filter(parent -> parent != null && all.containsKey(parent))
                    .findFirst()
                    .orElse(top);
        }
        return depth;
    }
}
