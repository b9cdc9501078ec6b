package org.tiean.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Uuid7;

/** Grants of one matter to one person; ended, never deleted. */
@Repository
class LoanTable {
    private static final String REASON = "reason";

    private final JdbcClient db;
    private final PersonalData personal;

    LoanTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    List<Loan> of(UUID matter) {
        return db.sql("""
                select id, matter, app_user, lender, post, to_on, reason, granted_by, granted_at, ended_at, ended
                  from access.loan
                 where matter = :matter
                 order by id desc
                """).param("matter", matter).query((row, n) -> loan(row)).list();
    }

    UUID insert(Loans.Grant grant, UUID by, Instant now) {
        UUID id = Uuid7.next();
        db.sql("""
                insert into access.loan (id, region, matter, app_user, lender, post, to_on, reason, granted_by, granted_at)
                values (:id, :region, :matter, :user, :lender, :post, :toOn, :reason, :by, :now)
                """)
                .param("id", id)
                .param("region", grant.region())
                .param("matter", grant.matter())
                .param("user", grant.user())
                .param("lender", grant.lender())
                .param("post", grant.post())
                .param("toOn", grant.toOn())
                .param("reason", personal.seal(id, REASON, grant.reason()))
                .param("by", by)
                .param("now", SessionTable.at(now))
                .update();
        return id;
    }

    void withdraw(UUID id, Instant now) {
        db.sql("update access.loan set ended_at = :now, ended = 'WITHDRAWN' where id = :id and ended_at is null")
                .param("now", SessionTable.at(now))
                .param("id", id)
                .update();
    }

    void end(UUID matter, String post, UUID user, Instant now) {
        db.sql("""
                update access.loan
                   set ended_at = :now,
                       ended = 'DONE'
                 where matter = :matter
                   and post = :post
                   and app_user = :user
                   and ended_at is null
                """)
                .param("now", SessionTable.at(now))
                .param("matter", matter)
                .param("post", post)
                .param("user", user)
                .update();
    }

    void endAll(UUID matter, Instant now) {
        db.sql("""
                update access.loan
                   set ended_at = :now,
                       ended = 'CLOSED'
                 where matter = :matter
                   and ended_at is null
                """).param("now", SessionTable.at(now)).param("matter", matter).update();
    }

    /** Ends those whose time has run out, so that a new grant may follow. */
    void expire(UUID matter, LocalDate today, Instant now) {
        db.sql("""
                update access.loan
                   set ended_at = :now,
                       ended = 'CLOSED'
                 where matter = :matter
                   and to_on <= :today
                   and ended_at is null
                """)
                .param("now", SessionTable.at(now))
                .param("matter", matter)
                .param("today", today)
                .update();
    }

    private Loan loan(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Loan(
                id,
                row.getObject("matter", UUID.class),
                row.getObject("app_user", UUID.class),
                row.getObject("lender", UUID.class),
                row.getString("post"),
                row.getObject("to_on", LocalDate.class),
                Objects.requireNonNull(personal.open(id, REASON, row.getBytes("reason"))),
                row.getObject("granted_by", UUID.class),
                row.getObject("granted_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("ended"));
    }
}
