package org.tiean.borders.twin.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Green twin: a statement in its place. */
public class Rows {
    int one(JdbcClient db) {
        return db.sql("select 1").query(Integer.class).single();
    }
}
