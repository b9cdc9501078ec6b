package org.tiean.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.PersonalData;

/** Spoken approvals and what became of them. */
@Repository
class OralTable {
    private static final String WHY = "why";

    private final JdbcClient db;
    private final PersonalData personal;

    OralTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    Map<UUID, Oral> of(Collection<UUID> proposals) {
        return proposals.isEmpty()
                ? Map.of()
                : db
                        .sql("""
                            select proposal, approver, post, how, approved_at, why, due_at, answered_at, agreed
                              from approval.oral
                             where proposal in (:proposals)
                            """)
                        .param("proposals", proposals)
                        .query((row, n) -> Map.entry(row.getObject("proposal", UUID.class), oral(row)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(Proposal proposal, Oral oral) {
        db.sql("""
            insert into approval.oral (proposal, region, approver, post, how, approved_at, why, due_at)
            values (:proposal, :region, :approver, :post, :how, :at, :why, :due)
            """)
                .param("proposal", proposal.id())
                .param("region", proposal.region())
                .param("approver", oral.approver())
                .param("post", oral.post())
                .param("how", oral.how().name())
                .param("at", oral.at())
                .param("why", personal.seal(proposal.id(), WHY, oral.why()))
                .param("due", oral.due())
                .update();
    }

    void answer(UUID proposal, boolean agreed, OffsetDateTime at) {
        db.sql("""
            update approval.oral set answered_at = :at, agreed = :agreed
             where proposal = :proposal and answered_at is null
            """)
                .param("at", at)
                .param("agreed", agreed)
                .param("proposal", proposal)
                .update();
    }

    private Oral oral(ResultSet row) throws SQLException {
        UUID proposal = row.getObject("proposal", UUID.class);
        return new Oral(
                row.getObject("approver", UUID.class),
                row.getString("post"),
                Oral.How.valueOf(row.getString("how")),
                Objects.requireNonNull(local(row, "approved_at")),
                Objects.requireNonNull(personal.open(proposal, WHY, row.getBytes(WHY))),
                Objects.requireNonNull(local(row, "due_at")),
                local(row, "answered_at"),
                row.getObject("agreed", Boolean.class));
    }

    private static @Nullable OffsetDateTime local(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
    }
}
