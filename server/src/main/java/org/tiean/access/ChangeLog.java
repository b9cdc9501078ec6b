package org.tiean.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What administrators changed, for the auditor. */
@Repository
class ChangeLog {
    private final JdbcClient db;
    private final RealClock clock;

    ChangeLog(JdbcClient db, RealClock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Entry(long position, OffsetDateTime at, UUID byUser, String action, String given, String answered) {}

    void write(String action, String given, String answered) {
        db.sql("""
                insert into access.change_log (at, by_user, action, given, answered)
                values (:at, :by, :action, :given, :answered)
                """)
                .param("at", SessionTable.at(clock.now()))
                .param("by", Actors.current().user())
                .param("action", action)
                .param("given", given)
                .param("answered", answered)
                .update();
    }

    List<Entry> before(long position, int limit) {
        return db.sql("""
                select position, at, by_user, action, given, answered
                  from access.change_log
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
