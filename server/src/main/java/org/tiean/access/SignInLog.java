package org.tiean.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed in, failed or left, from where; no personal data beyond the account id and the address. */
@Repository
class SignInLog {
    private final JdbcClient db;
    private final RealClock clock;

    SignInLog(JdbcClient db, RealClock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Entry(
            long position,
            OffsetDateTime at,
            @Nullable UUID appUser,
            @Nullable String account,
            @Nullable String name,
            String ip,
            String outcome) {}

    void write(@Nullable UUID user, String ip, String outcome) {
        db.sql("""
                insert into access.sign_in_log (at, app_user, ip, outcome)
                values (:at, :user, :ip, :outcome)
                """)
                .param("at", SessionTable.at(clock.now()))
                .param("user", user)
                .param("ip", ip)
                .param("outcome", outcome)
                .update();
    }

    List<Entry> page(LogFilter filter, int limit) {
        var where = filter.where();
        return db.sql("""
                select l.position, l.at, l.app_user, u.account, u.name, l.ip, l.what as outcome
                  from (select position, at, app_user, ip, outcome as what from access.sign_in_log) l
                  left join access.app_user u on u.id = l.app_user
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
