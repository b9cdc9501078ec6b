package org.tiean.casework.takeover;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which approvals belong to one table of cases. */
@Repository
class PaperBatchTable {
    private static final int NEWEST = 20;

    private final JdbcClient db;

    PaperBatchTable(JdbcClient db) {
        this.db = db;
    }

    record Row(
            UUID batch,
            UUID approval,
            UUID matter,
            long region,
            UUID org,
            int line,
            UUID enteredBy,
            OffsetDateTime enteredAt) {}

    void add(Row row) {
        db.sql("""
                        insert into casework.paper_batch
                               (batch, approval, matter, region, org, line, entered_by, entered_at)
                        values (:batch, :approval, :matter, :region, :org, :line, :enteredBy, :enteredAt)
                        """).paramSource(row).update();
    }

    List<Row> of(UUID batch) {
        return db.sql("""
                        select batch, approval, matter, region, org, line, entered_by, entered_at
                          from casework.paper_batch
                         where batch = :batch
                         order by line
                        """).param("batch", batch).query(Row.class).list();
    }

    /** The newest tables, by their ids. */
    List<UUID> newest() {
        return db.sql("""
                        select batch
                          from casework.paper_batch
                         group by batch
                         order by batch desc
                         limit :newest
                        """).param("newest", NEWEST).query(UUID.class).list();
    }
}
