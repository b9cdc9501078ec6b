package org.tiean.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.RegionRange;

/** Certificates with the days on which they were suspended. */
@Repository
class CertificateTable {
    private static final String COLUMNS = """
            select c.id, c.officer, c.number, c.kinds, c.region_from, c.region_to, c.issuer, c.valid_from, c.valid_to,
                   c.revoked_on,
                   array(select s.from_on || '/' || coalesce(s.to_on::text, '')
                           from team.suspension s
                          where s.certificate = c.id
                          order by s.from_on) as suspensions
              from team.certificate c
            """;

    private final JdbcClient db;

    CertificateTable(JdbcClient db) {
        this.db = db;
    }

    List<Certificate> of(Collection<UUID> officers) {
        return officers.isEmpty()
                ? List.of()
                : db.sql(COLUMNS + "where c.officer in (:officers) order by c.valid_from")
                        .param("officers", officers)
                        .query((row, n) -> certificate(row))
                        .list();
    }

    Optional<Certificate> find(UUID id) {
        return db.sql(COLUMNS + "where c.id = :id")
                .param("id", id)
                .query((row, n) -> certificate(row))
                .optional();
    }

    /** Whether another officer holds a certificate of that number. */
    boolean taken(String number, UUID officer) {
        return db.sql("select exists (select from team.certificate where number = :number and officer <> :officer)")
                .param("number", number)
                .param("officer", officer)
                .query(Boolean.class)
                .single();
    }

    void insert(Certificate certificate, long region) {
        db.sql("""
                insert into team.certificate (id, officer, region, number, kinds, region_from, region_to, issuer,
                                              valid_from, valid_to)
                values (:id, :officer, :region, :number, :kinds, :from, :to, :issuer, :validFrom, :validTo)
                """)
                .param("id", certificate.id())
                .param("officer", certificate.officer())
                .param("region", region)
                .param("number", certificate.number())
                .param("kinds", certificate.kinds().toArray(String[]::new))
                .param("from", certificate.range().from())
                .param("to", certificate.range().to())
                .param("issuer", certificate.issuer())
                .param("validFrom", certificate.validFrom())
                .param("validTo", certificate.validTo())
                .update();
    }

    void suspend(UUID id, long region, LocalDate from, String reason) {
        db.sql("""
                insert into team.suspension (certificate, region, from_on, reason)
                values (:id, :region, :from, :reason)
                """)
                .param("id", id)
                .param("region", region)
                .param("from", from)
                .param("reason", reason)
                .update();
    }

    /** False where it was not suspended. */
    boolean restore(UUID id, LocalDate day) {
        return db.sql("""
                update team.suspension
                   set to_on = :day
                 where certificate = :id
                   and from_on < :day
                   and (to_on is null or to_on > :day)
                """).param("id", id).param("day", day).update() > 0;
    }

    /** False where it was revoked before. */
    boolean revoke(UUID id, LocalDate day, String reason) {
        return db.sql("""
                update team.certificate
                   set revoked_on = :day,
                       revocation_reason = :reason
                 where id = :id
                   and revoked_on is null
                """)
                        .param("id", id)
                        .param("day", day)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getObject("id", UUID.class),
                row.getObject("officer", UUID.class),
                row.getString("number"),
                List.of((String[]) row.getArray("kinds").getArray()),
                new RegionRange(row.getLong("region_from"), row.getLong("region_to")),
                row.getString("issuer"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Arrays.stream((String[]) row.getArray("suspensions").getArray())
                        .map(CertificateTable::suspension)
                        .toList(),
                row.getObject("revoked_on", LocalDate.class));
    }

    private static Suspension suspension(String days) {
        String[] ends = days.split("/", 2);
        return new Suspension(LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
    }
}
