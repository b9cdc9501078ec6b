package org.tiean.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.PersonalData;

/** Grants to sign for another; ended, never deleted. */
@Repository
class ProxyTable {
    private static final String REASON = "reason";
    private static final String COLUMNS = """
        select id, principal, substitute, array_to_string(acts, ',') as acts, from_on, to_on, reason, created_at, ended_at,
               ended_by
          from approval.proxy
        """;

    private final JdbcClient db;
    private final PersonalData personal;

    ProxyTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** Given by or to a person, newest first. */
    List<Proxy> of(UUID person) {
        return db.sql(COLUMNS + "where principal = :person or substitute = :person order by id desc limit 200")
                .param("person", person)
                .query((row, n) -> proxy(row))
                .list();
    }

    /** Those a person may sign under on a day. */
    List<Proxy> to(UUID substitute, LocalDate day) {
        return db.sql(COLUMNS + """
                where substitute = :substitute
                  and ended_at is null
                  and from_on <= :day
                  and to_on >= :day
                order by id
                """)
                .param("substitute", substitute)
                .param("day", day)
                .query((row, n) -> proxy(row))
                .list();
    }

    /** Keeps a grant from being revoked until the signature given under it is recorded; false where it was. */
    boolean hold(UUID id) {
        return db.sql("select id from approval.proxy where id = :id and ended_at is null for share")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void insert(Proxy proxy, long region) {
        db.sql("""
            insert into approval.proxy (id, region, principal, substitute, acts, from_on, to_on, reason, created_at)
            values (:id, :region, :principal, :substitute, coalesce(string_to_array(:acts, ','), '{}'), :from, :to, :reason,
                    :at)
            """)
                .param("id", proxy.id())
                .param("region", region)
                .param("principal", proxy.principal())
                .param("substitute", proxy.substitute())
                .param("acts", String.join(",", proxy.acts()))
                .param("from", proxy.fromOn())
                .param("to", proxy.toOn())
                .param("reason", personal.seal(proxy.id(), REASON, proxy.reason()))
                .param("at", proxy.createdAt())
                .update();
    }

    /** False where it had ended already. */
    boolean end(UUID id, UUID by, OffsetDateTime at) {
        return db.sql("""
            update approval.proxy set ended_at = :at, ended_by = :by
             where id = :id and ended_at is null
            """).param("at", at).param("by", by).param("id", id).update() == 1;
    }

    private Proxy proxy(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String acts = row.getString("acts");
        return new Proxy(
                id,
                row.getObject("principal", UUID.class),
                row.getObject("substitute", UUID.class),
                acts.isEmpty() ? List.of() : List.of(acts.split(",")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                Objects.requireNonNull(personal.open(id, REASON, row.getBytes(REASON))),
                local(Objects.requireNonNull(row.getObject("created_at", OffsetDateTime.class))),
                row.getObject("ended_at", OffsetDateTime.class) == null
                        ? null
                        : local(row.getObject("ended_at", OffsetDateTime.class)),
                row.getObject("ended_by", UUID.class));
    }

    private static OffsetDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
    }
}
