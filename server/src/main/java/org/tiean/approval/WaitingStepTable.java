package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a signature in all regions, for the job that reminds: ids and nothing else. */
@Repository
class WaitingStepTable {
    private final JdbcClient db;

    WaitingStepTable(@Qualifier("system") JdbcClient db) {
        this.db = db;
    }

    /** @param seats {@code POST@organisation}, joined by commas */
    record StepRow(
            UUID proposal, int n, UUID proposedBy, @Nullable UUID assignee, String seats) {}

    record OralRow(UUID proposal, UUID approver, OffsetDateTime dueAt) {}

    List<StepRow> steps() {
        return db.sql("""
                select p.id as proposal, s.n, p.proposed_by, s.assignee, array_to_string(s.seats, ',') as seats
                  from approval.proposal p
                  join approval.step s on s.proposal = p.id and s.n = p.step
                 where p.state = 'PENDING'
                   and s.outcome is null
                """).query(StepRow.class).list();
    }

    List<OralRow> orals() {
        return db.sql("""
                select proposal, approver, due_at
                  from approval.oral
                 where answered_at is null
                """).query(OralRow.class).list();
    }
}
