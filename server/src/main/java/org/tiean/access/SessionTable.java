package org.tiean.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

/** Sessions as rows, so that any node can answer any request. */
@Repository
class SessionTable {
    private static final String LIVE = """
                with me as (
                    select s.id as session, s.created_at, s.last_seen_at, u.id, u.account, u.name, u.org,
                           o.name as org_name, p.must_change
                      from access.session s
                      join access.app_user u on u.id = s.app_user
                      join access.org o on o.id = u.org
                      join access.password p on p.app_user = u.id
                     where %s
                       and s.ended_at is null
                       and u.disabled_at is null
                ), held as (
                    select p.post, p.org
                      from access.post p
                      join me on p.app_user = me.id
                     where p.from_on <= :today
                       and (p.to_on is null or p.to_on > :today)
                )
                select me.session, me.created_at, me.last_seen_at, me.id, me.account, me.name, me.org, me.org_name,
                       me.must_change,
                       array(select distinct held.post from held) as posts,
                       array(select distinct x.permission
                               from access.permission x
                               join held on held.post = x.post) as permissions,
                       array(select distinct c.region_from || '-' || c.region_to
                               from access.scope c
                              where (c.app_user = me.id or c.org = me.org or c.org in (select held.org from held))
                                and c.from_on <= :today
                                and (c.to_on is null or c.to_on > :today)) as ranges,
                       array(select l.matter || '/' || l.post
                               from access.loan l
                              where l.app_user = me.id
                                and l.ended_at is null
                                and (l.to_on is null or l.to_on > :today)) as loans
                  from me
                """;

    private final JdbcClient db;

    SessionTable(JdbcClient db) {
        this.db = db;
    }

    record Live(SignedIn signedIn, UUID id, Instant createdAt, Instant lastSeenAt) {}

    UUID open(UUID user, Token token, Instant now, String ip) {
        UUID id = Uuid7.next();
        db.sql("""
                insert into access.session (id, token_hash, app_user, created_at, last_seen_at, ip)
                values (:id, :hash, :user, :now, :now, :ip)
                """)
                .param("id", id)
                .param("hash", token.hash())
                .param("user", user)
                .param("now", at(now))
                .param("ip", ip)
                .update();
        return id;
    }

    Optional<Live> find(Token token, LocalDate today) {
        return db.sql(LIVE.formatted("s.token_hash = :hash"))
                .param("hash", token.hash())
                .param("today", today)
                .query((row, n) -> live(row))
                .optional();
    }

    Optional<Live> find(UUID session, LocalDate today) {
        return db.sql(LIVE.formatted("s.id = :session"))
                .param("session", session)
                .param("today", today)
                .query((row, n) -> live(row))
                .optional();
    }

    void seen(UUID session, Instant now) {
        db.sql("update access.session set last_seen_at = :now where id = :id")
                .param("now", at(now))
                .param("id", session)
                .update();
    }

    void end(UUID session, Instant now) {
        db.sql("update access.session set ended_at = :now where id = :id and ended_at is null")
                .param("now", at(now))
                .param("id", session)
                .update();
    }

    void endAllOf(UUID user, Instant now) {
        db.sql("update access.session set ended_at = :now where app_user = :user and ended_at is null")
                .param("now", at(now))
                .param("user", user)
                .update();
    }

    private static Live live(ResultSet row) throws SQLException {
        UUID session = row.getObject("session", UUID.class);
        List<RegionRange> scope = Arrays.stream(texts(row.getArray("ranges")))
                .map(range -> range.split("-", 2))
                .map(ends -> new RegionRange(Long.parseLong(ends[0]), Long.parseLong(ends[1])))
                .toList();
        var actor = new Actor(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("org", UUID.class),
                Set.of(texts(row.getArray("posts"))),
                scope,
                lent(texts(row.getArray("loans"))),
                session);
        return new Live(
                new SignedIn(
                        actor,
                        row.getString("account"),
                        row.getString("org_name"),
                        Set.of(texts(row.getArray("permissions"))),
                        row.getBoolean("must_change")),
                session,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant());
    }

    private static Map<UUID, Set<String>> lent(String[] loans) {
        return Arrays.stream(loans)
                .map(loan -> loan.split("/", 2))
                .collect(Collectors.groupingBy(
                        loan -> UUID.fromString(loan[0]), Collectors.mapping(loan -> loan[1], Collectors.toSet())));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
