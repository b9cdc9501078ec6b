package org.tiean.casework.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each user is still writing, by key; nobody else can read it. */
@Repository
public class Drafts {
    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(UUID user, String key) {
        return db.sql("select text from casework.draft where user_id = :user and key = :key")
                .param("user", user)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    @Transactional
    public void save(UUID user, String key, String text) {
        db.sql("""
            insert into casework.draft (user_id, key, text)
            values (:user, :key, :text)
            on conflict (user_id, key) do update
               set text = excluded.text, saved_at = now()
            """).param("user", user).param("key", key).param("text", text).update();
    }

    /** Done or thrown away; called in the transaction of the act, it goes with it. */
    @Transactional
    public void forget(UUID user, String key) {
        db.sql("delete from casework.draft where user_id = :user and key = :key")
                .param("user", user)
                .param("key", key)
                .update();
    }
}
