package org.tiean.casework.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of drafts. */
@Repository
class DraftTable {
    private final JdbcClient db;

    DraftTable(JdbcClient db) {
        this.db = db;
    }

    Optional<String> find(UUID user, String key) {
        return db.sql("select text from casework.draft where user_id = :user and key = :key")
                .param("user", user)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    void save(UUID user, String key, String text) {
        db.sql("""
            insert into casework.draft (user_id, key, text)
            values (:user, :key, :text)
            on conflict (user_id, key) do update
               set text = excluded.text, saved_at = now()
            """).param("user", user).param("key", key).param("text", text).update();
    }

    void forget(UUID user, String key) {
        db.sql("delete from casework.draft where user_id = :user and key = :key")
                .param("user", user)
                .param("key", key)
                .update();
    }
}
