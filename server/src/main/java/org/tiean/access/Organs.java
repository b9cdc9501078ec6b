package org.tiean.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        List<Org> all = table.below(organ);
        Map<UUID, Org> known = new HashMap<>();
        all.forEach(org -> known.put(org.id(), org));
        Map<Org, List<UUID>> bodies = new LinkedHashMap<>();
        for (Org org : all) {
            if (reader.covers(org.region())) {
                Org issuer = known.getOrDefault(org.issuer(), org);
                bodies.computeIfAbsent(issuer, none -> new ArrayList<>()).add(org.id());
            }
        }
        return bodies.entrySet().stream()
                .map(entry ->
                        new Organ(entry.getKey(), depth(organ, entry.getKey(), known), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(one -> one.id().equals(organ) ? 0 : 1))
                .toList();
    }

    /** Steps up to the organ asked for, by the business parent where it has one inside. */
    private static int depth(UUID top, Org organ, Map<UUID, Org> known) {
        int depth = 0;
        Org at = organ;
        while (at != null && !at.id().equals(top) && depth < known.size()) {
            depth++;
            Org business = inside(at.parentBusiness(), known);
            at = business == null ? inside(at.parentAdmin(), known) : business;
        }
        return depth;
    }

    private static @Nullable Org inside(@Nullable UUID parent, Map<UUID, Org> known) {
        return parent == null ? null : known.get(parent);
    }
}
