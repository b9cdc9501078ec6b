package org.tiean.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Password digests and the count of wrong attempts. */
@Repository
class PasswordTable {
    private final JdbcClient db;

    PasswordTable(JdbcClient db) {
        this.db = db;
    }

    record Account(UUID id, boolean disabled) {}

    Optional<Account> account(String account) {
        return db.sql("""
                select id, disabled_at is not null as disabled
                  from access.app_user
                 where account = :account
                """).param("account", account).query(Account.class).optional();
    }

    /**
     * Counts an attempt before the password is compared, so that parallel guesses cannot exceed the limit; empty while
     * the account is locked.
     */
    Optional<String> attempt(UUID user, int allowed, Instant now, Instant lockUntil) {
        return db.sql("""
                update access.password
                   set failures = case when locked_until is null then failures + 1 else 1 end,
                       locked_until = case
                           when (case when locked_until is null then failures + 1 else 1 end) >= :allowed
                           then cast(:until as timestamptz) end
                 where app_user = :user
                   and (locked_until is null or locked_until <= :now)
                returning hash
                """)
                .param("allowed", allowed)
                .param("until", SessionTable.at(lockUntil))
                .param("user", user)
                .param("now", SessionTable.at(now))
                .query(String.class)
                .optional();
    }

    /** How an account's password stands. */
    record Standing(boolean mustChange, @Nullable OffsetDateTime lockedUntil) {}

    Optional<Standing> standing(UUID user) {
        return db.sql("select must_change, locked_until from access.password where app_user = :user")
                .param("user", user)
                .query(Standing.class)
                .optional();
    }

    void forgive(UUID user) {
        db.sql("update access.password set failures = 0, locked_until = null where app_user = :user")
                .param("user", user)
                .update();
    }

    void set(UUID user, String hash, boolean mustChange, Instant now) {
        db.sql("""
                insert into access.password (app_user, hash, must_change, changed_at)
                values (:user, :hash, :mustChange, :now)
                on conflict (app_user) do update
                   set hash = excluded.hash,
                       must_change = excluded.must_change,
                       changed_at = excluded.changed_at,
                       failures = 0,
                       locked_until = null
                """)
                .param("user", user)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("now", SessionTable.at(now))
                .update();
    }
}
