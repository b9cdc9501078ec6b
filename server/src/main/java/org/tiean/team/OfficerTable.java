package org.tiean.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

/** Officers and their certificates. */
@Repository
class OfficerTable {
    private static final String COLUMNS = """
            select id, app_user, region, org, name, kind, legal_qualification, first_review_on, from_on, to_on, version
              from team.officer
            """;

    private final JdbcClient db;

    OfficerTable(JdbcClient db) {
        this.db = db;
    }

    List<Officer> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(COLUMNS + "where id in (:ids)")
                        .param("ids", ids)
                        .query(Officer.class)
                        .list();
    }

    List<Officer> list(UUID org) {
        return db.sql(COLUMNS + "where org = :org order by name")
                .param("org", org)
                .query(Officer.class)
                .list();
    }

    List<Certificate> certificates(Collection<UUID> officers) {
        return officers.isEmpty()
                ? List.of()
                : db.sql("""
                        select officer, number, kinds, region_from, region_to, valid_from, valid_to, revoked_on
                          from team.certificate
                         where officer in (:officers)
                         order by valid_from
                        """)
                        .param("officers", officers)
                        .query((row, n) -> certificate(row))
                        .list();
    }

    void insert(Officer officer) {
        db.sql("""
                insert into team.officer (id, app_user, region, org, name, kind, legal_qualification, first_review_on,
                                          from_on, to_on)
                values (:id, :appUser, :region, :org, :name, :kind, :legalQualification, :firstReviewOn, :fromOn, :toOn)
                """).paramSource(officer).update();
    }

    /** False when somebody was first. */
    boolean update(Officer officer) {
        return db.sql("""
                update team.officer
                   set org = :org,
                       region = :region,
                       name = :name,
                       kind = :kind,
                       legal_qualification = :legalQualification,
                       first_review_on = :firstReviewOn,
                       to_on = :toOn,
                       version = version + 1
                 where id = :id
                   and version = :version
                """).paramSource(officer).update() == 1;
    }

    void insert(Certificate certificate, long region) {
        db.sql("""
                insert into team.certificate (id, officer, region, number, kinds, region_from, region_to, valid_from,
                                              valid_to)
                values (:id, :officer, :region, :number, :kinds, :from, :to, :validFrom, :validTo)
                """)
                .param("id", Uuid7.next())
                .param("officer", certificate.officer())
                .param("region", region)
                .param("number", certificate.number())
                .param("kinds", certificate.kinds().toArray(String[]::new))
                .param("from", certificate.range().from())
                .param("to", certificate.range().to())
                .param("validFrom", certificate.validFrom())
                .param("validTo", certificate.validTo())
                .update();
    }

    boolean revoke(UUID officer, String number, LocalDate day) {
        return db.sql("""
                update team.certificate
                   set revoked_on = :day
                 where officer = :officer
                   and number = :number
                   and revoked_on is null
                """)
                        .param("day", day)
                        .param("officer", officer)
                        .param("number", number)
                        .update()
                == 1;
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getObject("officer", UUID.class),
                row.getString("number"),
                List.of((String[]) row.getArray("kinds").getArray()),
                new RegionRange(row.getLong("region_from"), row.getLong("region_to")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class));
    }
}
