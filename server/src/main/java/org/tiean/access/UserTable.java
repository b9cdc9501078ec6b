package org.tiean.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.Where;

/** The accounts of people. */
@Repository
class UserTable {
    private static final String COLUMNS = """
            select u.id, u.region, u.account, u.name, u.org, o.name as org_name, u.disabled_at is not null as disabled,
                   u.version
              from access.app_user u
              join access.org o on o.id = u.org
            """;

    private final JdbcClient db;

    UserTable(JdbcClient db) {
        this.db = db;
    }

    record Row(
            UUID id,
            long region,
            String account,
            String name,
            UUID org,
            String orgName,
            boolean disabled,
            int version) {}

    /** Whether there is no account at all. */
    boolean none() {
        return db.sql("select not exists (select from access.app_user)")
                .query(Boolean.class)
                .single();
    }

    /** Waits for whoever else makes the first accounts. */
    void alone() {
        db.sql("select pg_advisory_xact_lock(hashtext('access.first-run'))::text")
                .query(String.class)
                .single();
    }

    Optional<Row> find(UUID id) {
        return db.sql(COLUMNS + "where u.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    Optional<Row> byAccount(String account) {
        return db.sql(COLUMNS + "where u.account = :account")
                .param("account", account)
                .query(Row.class)
                .optional();
    }

    List<Row> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(COLUMNS + "where u.id in (:ids)")
                        .param("ids", ids)
                        .query(Row.class)
                        .list();
    }

    List<Row> list(@Nullable UUID org, @Nullable String text, @Nullable String after, int limit) {
        var where = new Where()
                .and("u.org = :org", "org", org)
                .and("(u.name like '%' || :text || '%' or u.account like '%' || :text || '%')", "text", text)
                .and("u.account > :after", "after", after);
        return db.sql(COLUMNS + where.sql() + " order by u.account limit :limit")
                .params(where.params())
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    void insert(UUID id, long region, String account, String name, UUID org, Instant now) {
        db.sql("""
                insert into access.app_user (id, region, account, name, org, created_at)
                values (:id, :region, :account, :name, :org, :now)
                """)
                .param("id", id)
                .param("region", region)
                .param("account", account)
                .param("name", name)
                .param("org", org)
                .param("now", SessionTable.at(now))
                .update();
    }

    /** False when somebody was first. */
    boolean update(UUID id, int version, Org org, String name, boolean disabled, Instant now) {
        return db.sql("""
                update access.app_user
                   set name = :name,
                       org = :org,
                       region = :region,
                       disabled_at = case when :disabled then coalesce(disabled_at, :now) end,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                        .param("name", name)
                        .param("org", org.id())
                        .param("region", org.region())
                        .param("disabled", disabled)
                        .param("now", SessionTable.at(now))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Holds the account until the transaction ends, so that two grants cannot slip past each other. */
    void lock(UUID id) {
        db.sql("select 1 from access.app_user where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }
}
