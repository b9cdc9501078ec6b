package org.tiean.casework.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that may be one with a case about to be entered: the same party, day and violation. */
@Repository
public class SameCaseTable {
    private final JdbcClient db;

    SameCaseTable(JdbcClient db) {
        this.db = db;
    }

    /** @param number of the case, null where it has none yet */
    public record Similar(UUID matter, @Nullable String number, LocalDate foundOn) {}

    /** A case that is not filed has its parties by name alone. The first of them within the scope, whether it was taken over or entered here; given up ones do not count. */
    public Optional<Similar> find(
            Collection<UUID> parties,
            Collection<String> names,
            LocalDate foundOn,
            @Nullable LocalDate filedOn,
            Collection<String> violations,
            @Nullable UUID but) {
        return db.sql("""
            select c.id as matter, c.number, c.found_on
              from casework.case_list c
             where (exists (select 1 from casework.case_party p
                             where p.matter = c.id and p.party = any (string_to_array(:parties, ',')::uuid[]))
                    or string_to_array(c.parties, '、') && string_to_array(:names, '、'))
               and c.violations && string_to_array(:violations, ',')
               and (c.found_on = :foundOn or c.filed_on = :filedOn::date)
               and c.stage <> 'NOT_TAKEN'
               and c.id is distinct from :but::uuid
             order by c.opened_at
             limit 1
            """)
                .param("parties", parties.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("names", String.join("、", names))
                .param("violations", String.join(",", violations))
                .param("foundOn", foundOn)
                .param("filedOn", filedOn)
                .param("but", but)
                .query(Similar.class)
                .optional();
    }
}
