package org.tiean.registry;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened whose personal data, when and why. */
@Repository
class OpenedLog {
    private final JdbcClient db;

    OpenedLog(JdbcClient db) {
        this.db = db;
    }

    record Entry(long position, UUID party, UUID byUser, OffsetDateTime at, String reason, String fields) {}

    void write(Party party, UUID by, String reason, String fields) {
        db.sql("""
                insert into registry.opened_log (region, party, by_user, reason, fields)
                values (:region, :party, :by, :reason, :fields)
                """)
                .param("region", party.region())
                .param("party", party.id())
                .param("by", by)
                .param("reason", reason)
                .param("fields", fields)
                .update();
    }

    List<Entry> before(long position, int limit) {
        return db.sql("""
                select position, party, by_user, at, reason, fields
                  from registry.opened_log
                 where position < :position
                 order by position desc
                 limit :limit
                """)
                .param("position", position)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }
}
