package org.tiean.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

/** Ranges of regions that a person or an organisation may see, each with its reason. */
@Repository
class ScopeTable {
    private static final String COLUMNS = """
            select id, region, app_user, org, region_from, region_to, from_on, to_on, reason, granted_by
              from access.scope
            """;

    private final JdbcClient db;

    ScopeTable(JdbcClient db) {
        this.db = db;
    }

    record Row(
            UUID id,
            long region,
            @Nullable UUID appUser,
            @Nullable UUID org,
            long regionFrom,
            long regionTo,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            String reason,
            UUID grantedBy) {}

    /** To whom: exactly one of the two, and the region he belongs to. */
    record Holder(@Nullable UUID user, @Nullable UUID org, long region) {}

    List<Row> of(UUID holder) {
        return db.sql(COLUMNS + "where app_user = :holder or org = :holder order by from_on, region_from")
                .param("holder", holder)
                .query(Row.class)
                .list();
    }

    Optional<Row> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    UUID insert(Holder holder, RegionRange range, LocalDate from, @Nullable LocalDate to, String reason, Instant now) {
        UUID id = Uuid7.next();
        db.sql("""
                insert into access.scope (id, region, app_user, org, region_from, region_to, from_on, to_on, reason,
                                          granted_by, granted_at)
                values (:id, :region, :user, :org, :rangeFrom, :rangeTo, :from, :to, :reason, :by, :now)
                """)
                .param("id", id)
                .param("region", holder.region())
                .param("user", holder.user())
                .param("org", holder.org())
                .param("rangeFrom", range.from())
                .param("rangeTo", range.to())
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .param("by", Actors.current().user())
                .param("now", SessionTable.at(now))
                .update();
        return id;
    }

    void end(UUID id, LocalDate day) {
        db.sql("update access.scope set to_on = greatest(:day, from_on + 1) where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }
}
