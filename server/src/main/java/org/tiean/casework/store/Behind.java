package org.tiean.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.figures.Countable;
import org.tiean.kernel.Where;

/**
 * The cases behind a figure; null narrows nothing.
 *
 * @param orgs the organisations whose cases it counts
 * @param accident whether they came up by an accident (事故) or not (事前)
 * @param decideBy they have to be decided from today to that day (处罚法60)
 */
public record Behind(
        @Nullable List<UUID> orgs,
        @Nullable Boolean accident,
        @Nullable String sector,
        @Nullable String authority,
        @Nullable LocalDate decideBy,
        @Nullable Counted counted) {
    public static final Behind NONE = new Behind(null, null, null, null, null, null);

    /** Things of these kinds happened in them, from one day to another, both included. */
    public record Counted(List<Countable> kinds, LocalDate since, LocalDate until) {
        public Counted {
            kinds = List.copyOf(kinds);
        }

        Where narrow(Where where) {
            return where.and("k.kind = any (:kinds)")
                    .and("k.done_on between :since and :until")
                    .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                    .param("since", since)
                    .param("until", until);
        }
    }

    Where narrow(Where where) {
        where.and("c.org = any (:orgs)", "orgs", orgs == null ? null : orgs.toArray(UUID[]::new))
                .and("c.accident = :accident", "accident", accident)
                .and("c.sector = :sector", "sector", sector)
                .and("c.authority = :authority", "authority", authority)
                .and(CaseQuery.DECIDE_BY, "decideBy", decideBy);
        if (counted != null) {
            Where things = counted.narrow(new Where().and("k.matter = c.id"));
            where.and("exists (select from casework.tally k " + things.sql() + ")");
            things.params().forEach(where::param);
        }
        return where;
    }
}
