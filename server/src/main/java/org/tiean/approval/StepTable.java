package org.tiean.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.BusinessClock;

/** The steps of proposals. */
@Repository
class StepTable {
    private final JdbcClient db;

    StepTable(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, List<Step>> of(Collection<UUID> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("""
                    select proposal, n, post, array_to_string(seats, ',') as seats, assignee, signed_by, signed_for,
                           signed_post, at, outcome, opinion
                      from approval.step
                     where proposal in (:proposals)
                     order by proposal, n
                    """)
                .param("proposals", proposals)
                .query((row, i) -> Map.entry(id(row, "proposal"), step(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void insert(Proposal proposal) {
        for (Step step : proposal.steps()) {
            db.sql("""
                insert into approval.step (proposal, region, n, post, seats, at, outcome)
                values (:proposal, :region, :n, :post, string_to_array(:seats, ','), :at, :outcome)
                """)
                    .param("proposal", proposal.id())
                    .param("region", proposal.region())
                    .param("n", step.n())
                    .param("post", step.post())
                    .param("seats", String.join(",", step.seats()))
                    .param("at", step.at())
                    .param(
                            "outcome",
                            step.outcome() == null ? null : step.outcome().name())
                    .update();
        }
    }

    void end(
            Proposal proposal,
            Step.Outcome outcome,
            UUID by,
            Capacity capacity,
            @Nullable String opinion,
            OffsetDateTime at) {
        db.sql("""
            update approval.step
               set outcome = :outcome, signed_by = :by, signed_for = :for, proxy = :proxy, signed_post = :post,
                   opinion = :opinion, at = :at
             where proposal = :proposal
               and n = :n
               and outcome is null
            """)
                .param("outcome", outcome.name())
                .param("by", by)
                .param("for", capacity.signedFor())
                .param("proxy", capacity.grant())
                .param("post", capacity.post())
                .param("opinion", opinion)
                .param("at", at)
                .param("proposal", proposal.id())
                .param("n", proposal.step())
                .update();
    }

    void assign(Proposal proposal, UUID to) {
        db.sql("update approval.step set assignee = :to where proposal = :proposal and n = :n and outcome is null")
                .param("to", to)
                .param("proposal", proposal.id())
                .param("n", proposal.step())
                .update();
    }

    /** The steps before the one whose holder spoke his approval are passed over. */
    void skipBefore(Proposal proposal, int n, OffsetDateTime at) {
        db.sql("""
            update approval.step set outcome = 'SKIPPED', at = :at
             where proposal = :proposal and n < :n and outcome is null
            """)
                .param("at", at)
                .param("proposal", proposal.id())
                .param("n", n)
                .update();
    }

    private static Step step(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        String outcome = row.getString("outcome");
        return new Step(
                row.getInt("n"),
                row.getString("post"),
                List.of(row.getString("seats").split(",")),
                row.getObject("assignee", UUID.class),
                row.getObject("signed_by", UUID.class),
                row.getObject("signed_for", UUID.class),
                row.getString("signed_post"),
                at == null ? null : at.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime(),
                outcome == null ? null : Step.Outcome.valueOf(outcome),
                row.getString("opinion"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
