package org.tiean.borders.twin;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Red twin: a statement outside its place. */
public class SpeaksSql {
    int one(JdbcClient db) {
        return db.sql("select 1").query(Integer.class).single();
    }
}
