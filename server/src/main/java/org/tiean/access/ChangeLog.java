package org.tiean.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    record Entry(
            long position,
            OffsetDateTime at,
            UUID byUser,
            @Nullable String account,
            @Nullable String name,
            String action,
            String given,
            String answered) {}

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

    List<Entry> page(LogFilter filter, int limit) {
        var where = filter.where();
        return db.sql("""
                select l.position, l.at, l.by_user, u.account, u.name, l.what as action, l.given, l.answered
                  from (select position, at, by_user, action as what, given, answered from access.change_log) l
                  left join access.app_user u on u.id = l.by_user
                """ + where.sql() + """

                 order by l.position desc
                 limit :limit
                """)
                .params(where.params())
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }
}
