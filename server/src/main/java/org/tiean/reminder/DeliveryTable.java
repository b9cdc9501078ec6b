package org.tiean.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.BusinessClock;

/** Messages on their way, and what was told before. */
@Repository
class DeliveryTable {
    private static final String COLUMNS = """
            select id, app_user, text, state, attempts, failure, created_at, ended_at
              from reminder.delivery
            """;

    private final JdbcClient db;
    private final JdbcClient system;

    DeliveryTable(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    /** False where this step was told to this person before; two nodes at once are told apart by the key. */
    boolean tell(UUID person, String thing, Step step, OffsetDateTime now) {
        return system.sql("""
                        insert into reminder.told (app_user, thing, step, told_at)
                        values (:person, :thing, :step, :now)
                        on conflict do nothing
                        """)
                        .param("person", person)
                        .param("thing", thing)
                        .param("step", step.name())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Whether a digest for this person was written after the moment. */
    boolean toldSince(UUID person, OffsetDateTime moment) {
        return system.sql("""
                        select exists (select
                                         from reminder.delivery
                                        where app_user = :person
                                          and kind = 'DIGEST'
                                          and created_at > :moment)
                        """)
                .param("person", person)
                .param("moment", moment)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, long region, UUID person, String text, OffsetDateTime now) {
        system.sql("""
                insert into reminder.delivery (id, region, app_user, kind, text, state, created_at, next_at)
                values (:id, :region, :person, 'DIGEST', :text, 'WAITING', :now, :now)
                """)
                .param("id", id)
                .param("region", region)
                .param("person", person)
                .param("text", text)
                .param("now", now)
                .update();
    }

    /** A test message, which is sent at once and never again. */
    void addTest(UUID id, long region, UUID person, OffsetDateTime now) {
        system.sql("""
                insert into reminder.delivery (id, region, app_user, kind, text, state, attempts, created_at, next_at,
                                               claimed_at)
                values (:id, :region, :person, 'TEST', :text, 'SENDING', 1, :now, :now, :now)
                """)
                .param("id", id)
                .param("region", region)
                .param("person", person)
                .param("text", Digest.TEST)
                .param("now", now)
                .update();
    }

    /** The next message whose time has come, for this node alone; committed before the gateway is asked. */
    Optional<Delivery> claim(OffsetDateTime now) {
        return system.sql("""
                        update reminder.delivery
                           set state = 'SENDING', attempts = attempts + 1, claimed_at = :now
                         where id = (select id
                                       from reminder.delivery
                                      where state = 'WAITING'
                                        and next_at <= :now
                                      order by next_at, id
                                      limit 1
                                        for update skip locked)
                        returning id, app_user, text, state, attempts, failure, created_at, ended_at
                        """).param("now", now).query(DeliveryTable::row).optional();
    }

    /** Those a node held when it was killed: whether the gateway got them nobody knows. */
    int giveUp(OffsetDateTime now, Duration longest) {
        return system.sql("""
                        update reminder.delivery
                           set state = 'UNSURE', ended_at = :now, failure = '发送途中服务停止'
                         where state = 'SENDING'
                           and claimed_at < :before
                        """)
                .param("now", now)
                .param("before", now.minus(longest))
                .update();
    }

    void end(UUID id, Delivery.State state, @Nullable String failure, OffsetDateTime now) {
        system.sql("""
                update reminder.delivery
                   set state = :state, failure = :failure, ended_at = :now
                 where id = :id
                   and state = 'SENDING'
                """)
                .param("state", state.name())
                .param("failure", failure)
                .param("now", now)
                .param("id", id)
                .update();
    }

    void again(UUID id, String failure, OffsetDateTime next) {
        system.sql("""
                update reminder.delivery
                   set state = 'WAITING', failure = :failure, next_at = :next
                 where id = :id
                   and state = 'SENDING'
                """)
                .param("failure", failure)
                .param("next", next)
                .param("id", id)
                .update();
    }

    /** The newest that policies show: one's own, or those of an administrator's range. */
    List<Delivery> newest(@Nullable UUID person, int most) {
        return db.sql(COLUMNS + """
                where cast(:person as uuid) is null or app_user = :person
                order by created_at desc, id desc
                limit :most
                """)
                .param("person", person)
                .param("most", most)
                .query(DeliveryTable::row)
                .list();
    }

    /** What lies half a year back is forgotten; that it was told is not. */
    int forget() {
        return system.sql("delete from reminder.delivery where created_at < now() - interval '180 days'")
                .update();
    }

    private static Delivery row(ResultSet row, int n) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("app_user", UUID.class),
                row.getString("text"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("failure"),
                local(row.getObject("created_at", OffsetDateTime.class)),
                row.getObject("ended_at") == null ? null : local(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static OffsetDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
    }
}
