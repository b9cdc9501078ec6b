package org.tiean.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of papers from before the system. */
@Repository
class OldNumberTable {
    private final JdbcClient db;

    OldNumberTable(JdbcClient db) {
        this.db = db;
    }

    record Row(
            UUID id,
            UUID org,
            String number,
            UUID matter,
            long region,
            String form,
            LocalDate onPaper,
            OffsetDateTime recordedAt,
            UUID recordedBy) {}

    void insert(Row row) {
        db.sql("""
                        insert into document.old_number
                               (id, org, number, matter, region, form, on_paper, recorded_at, recorded_by)
                        values (:id, :org, :number, :matter, :region, :form, :onPaper, :recordedAt, :recordedBy)
                        """).paramSource(row).update();
    }

    /** The case whose papers bear the number. */
    Optional<UUID> holder(UUID org, String number) {
        return db.sql("""
                        select matter
                          from document.old_number
                         where org = :org
                           and number = :number
                        """)
                .param("org", org)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    void forget(UUID matter) {
        db.sql("delete from document.old_number where matter = :matter")
                .param("matter", matter)
                .update();
    }
}
