package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which acts an agency lets its signers sign several of at once. */
@Repository
class BatchTable {
    private final JdbcClient db;

    BatchTable(JdbcClient db) {
        this.db = db;
    }

    List<String> of(UUID org) {
        return db.sql("select act from approval.batch_act where org = :org order by act")
                .param("org", org)
                .query(String.class)
                .list();
    }

    void set(UUID org, long region, Collection<String> acts, OffsetDateTime at) {
        db.sql("delete from approval.batch_act where org = :org")
                .param("org", org)
                .update();
        for (String act : acts) {
            db.sql("insert into approval.batch_act (org, region, act, set_at) values (:org, :region, :act, :at)")
                    .param("org", org)
                    .param("region", region)
                    .param("act", act)
                    .param("at", at)
                    .update();
        }
    }
}
