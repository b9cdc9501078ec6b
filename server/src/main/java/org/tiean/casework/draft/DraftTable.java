package org.tiean.casework.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;

/** The texts of drafts. */
@Repository
class DraftTable {
    private final JdbcClient db;
    private final PersonalData personal;

    DraftTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    Optional<String> find(UUID user, String key) {
        return db.sql("select text from casework.draft where user_id = :user and key = :key")
                .param("user", user)
                .param("key", key)
                .query(byte[].class)
                .optional()
                .map(text -> personal.open(user, key, text));
    }

    void save(UUID user, String key, String text) {
        db.sql("""
            insert into casework.draft (user_id, key, text)
            values (:user, :key, :text)
            on conflict (user_id, key) do update
               set text = excluded.text, saved_at = now()
            """)
                .param("user", user)
                .param("key", key)
                .param("text", personal.seal(user, key, text))
                .update();
    }

    void forget(UUID user, String key) {
        db.sql("delete from casework.draft where user_id = :user and key = :key")
                .param("user", user)
                .param("key", key)
                .update();
    }
}
