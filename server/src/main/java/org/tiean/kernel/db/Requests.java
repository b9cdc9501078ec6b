package org.tiean.kernel.db;

import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Rejected;
import tools.jackson.databind.json.JsonMapper;

/** A write that arrives twice under one key is done once and answered twice the same. */
@Component
public class Requests {
    private static final String RESPONSE = "response/";

    private final JdbcClient db;
    private final JsonMapper json;
    private final PersonalData personal;

    Requests(JdbcClient db, JsonMapper json, PersonalData personal) {
        this.db = db;
        this.json = json;
        this.personal = personal;
    }

    /** The same without a body to compare. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T once(UUID key, Class<T> type, Supplier<T> act) {
        return once(key, "", type, act);
    }

    /**
     * Runs the act inside the caller's transaction, or answers what it answered the first time; the same key with
     * another body is a conflict.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T once(UUID key, Object body, Class<T> type, Supplier<T> act) {
        UUID user = Scope.current()
                .map(Scope::user)
                .orElseThrow(() -> new IllegalStateException("a write needs somebody who wants it"));
        String digest = HexFormat.of().formatHex(Objects.requireNonNull(personal.print(json.writeValueAsString(body))));
        // a second transaction with this key waits here until the first has ended
        int first = db.sql("""
                        insert into kernel.request (user_id, key, digest)
                        values (:user, :key, :digest)
                        on conflict do nothing
                        """)
                .param("user", user)
                .param("key", key)
                .param("digest", digest)
                .update();
        if (first == 0) {
            return answered(user, key, digest, type);
        }
        T answer = act.get();
        db.sql("""
                        update kernel.request
                           set response = :response
                         where user_id = :user
                           and key = :key
                        """)
                .param("response", personal.seal(user, RESPONSE + key, json.writeValueAsString(answer)))
                .param("user", user)
                .param("key", key)
                .update();
        return answer;
    }

    private <T> T answered(UUID user, UUID key, String digest, Class<T> type) {
        var stored = db.sql("""
                        select digest, response
                          from kernel.request
                         where user_id = :user
                           and key = :key
                        """)
                .param("user", user)
                .param("key", key)
                .query(Answer.class)
                .single();
        if (!stored.digest().equals(digest)) {
            throw Rejected.conflict("key-reused", "同一请求编号已用于另一份内容，请刷新页面后重新提交");
        }
        return json.readValue(Objects.requireNonNull(personal.open(user, RESPONSE + key, stored.response())), type);
    }

    private record Answer(String digest, byte[] response) {}
}
