package org.tiean.access;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions nobody has used for a quarter; the sign-in log stays. */
@Repository
class OldSessionTable {
    private final JdbcClient db;

    OldSessionTable(@Qualifier("system") JdbcClient db) {
        this.db = db;
    }

    int forget() {
        return db.sql("""
                delete from access.session
                 where last_seen_at < now() - interval '90 days'
                """).update();
    }
}
