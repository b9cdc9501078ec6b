package org.tiean.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.Uuid7;

/** Who holds which post in which organisation, from and to. */
@Repository
class PostTable {
    private static final String COLUMNS = """
            select p.id, p.region, p.app_user, p.org, o.name as org_name, p.post, k.name as post_name, k.administrator,
                   p.from_on, p.to_on
              from access.post p
              join access.post_kind k on k.code = p.post
              join access.org o on o.id = p.org
            """;

    private final JdbcClient db;

    PostTable(JdbcClient db) {
        this.db = db;
    }

    record Row(
            UUID id,
            long region,
            UUID appUser,
            UUID org,
            String orgName,
            String post,
            String postName,
            boolean administrator,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    record Kind(String code, String name, boolean administrator) {}

    List<Kind> kinds() {
        return db.sql("select code, name, administrator from access.post_kind order by sort")
                .query(Kind.class)
                .list();
    }

    List<Row> of(Collection<UUID> users, LocalDate day) {
        return users.isEmpty()
                ? List.of()
                : db.sql(COLUMNS + """
                        where p.app_user in (:users)
                          and p.from_on <= :day
                          and (p.to_on is null or p.to_on > :day)
                        order by k.sort, p.from_on
                        """)
                        .param("users", users)
                        .param("day", day)
                        .query(Row.class)
                        .list();
    }

    /** Held on the day or given for a later one. */
    List<Row> openFrom(UUID user, LocalDate day) {
        return db.sql(COLUMNS + "where p.app_user = :user and (p.to_on is null or p.to_on > :day)")
                .param("user", user)
                .param("day", day)
                .query(Row.class)
                .list();
    }

    /** Held on the day, given for a later one, or ended: all that a person was ever given. */
    List<Row> history(UUID user) {
        return db.sql(COLUMNS + "where p.app_user = :user order by p.from_on desc, k.sort")
                .param("user", user)
                .query(Row.class)
                .list();
    }

    /** Where others hold the post on the day; whoever asks keeps everybody else from asking until he is done. */
    List<Long> others(String post, UUID user, LocalDate day) {
        db.sql("select pg_advisory_xact_lock(hashtext('access.administrators'))::text")
                .query(String.class)
                .list();
        return db.sql("""
                select p.region
                  from access.post p
                  join access.app_user u on u.id = p.app_user
                 where p.post = :post
                   and p.app_user <> :user
                   and u.disabled_at is null
                   and p.from_on <= :day
                   and (p.to_on is null or p.to_on > :day)
                """)
                .param("post", post)
                .param("user", user)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    List<UUID> holders(String post, LocalDate day) {
        return db.sql("""
                select distinct p.app_user
                  from access.post p
                  join access.app_user u on u.id = p.app_user
                 where p.post = :post
                   and u.disabled_at is null
                   and p.from_on <= :day
                   and (p.to_on is null or p.to_on > :day)
                 limit 1000
                """)
                .param("post", post)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    List<UUID> holders(String post, UUID org, LocalDate day) {
        return db.sql("""
                select p.app_user
                  from access.post p
                  join access.app_user u on u.id = p.app_user
                 where p.post = :post
                   and p.org = :org
                   and u.disabled_at is null
                   and p.from_on <= :day
                   and (p.to_on is null or p.to_on > :day)
                """)
                .param("post", post)
                .param("org", org)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    Optional<Row> find(UUID id) {
        return db.sql(COLUMNS + "where p.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    UUID insert(UUID user, Org org, String post, LocalDate from, @Nullable LocalDate to) {
        UUID id = Uuid7.next();
        db.sql("""
                insert into access.post (id, region, app_user, org, post, from_on, to_on, granted_by)
                values (:id, :region, :user, :org, :post, :from, :to, :by)
                """)
                .param("id", id)
                .param("region", org.region())
                .param("user", user)
                .param("org", org.id())
                .param("post", post)
                .param("from", from)
                .param("to", to)
                .param("by", Actors.current().user())
                .update();
        return id;
    }

    void end(UUID id, LocalDate day) {
        db.sql("update access.post set to_on = greatest(:day, from_on + 1) where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }
}
