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

    record Entry(long position, OffsetDateTime at, @Nullable UUID appUser, String ip, String outcome) {}

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

    List<Entry> before(long position, int limit) {
        return db.sql("""
                select position, at, app_user, ip, outcome
                  from access.sign_in_log
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
