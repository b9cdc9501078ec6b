package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.Fen;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Where;

/** Proposals and their steps. */
@Repository
class ProposalTable {
    private static final String PAYLOAD = "payload";
    private static final String COLUMNS = """
        select id, region, matter, org, title, amount_fen, late, payload, digest, replaces, proposed_by, proposed_at,
               state, step
          from approval.proposal p
        """;

    private final JdbcClient db;
    private final StepTable steps;
    private final OralTable orals;
    private final PersonalData personal;

    ProposalTable(JdbcClient db, StepTable steps, OralTable orals, PersonalData personal) {
        this.db = db;
        this.steps = steps;
        this.orals = orals;
        this.personal = personal;
    }

    /** Which proposals a person looks for. */
    enum Box {
        /** waiting for his signature */
        MINE,
        /** acted on by him */
        DONE,
        /** proposed by him */
        SENT,
        /** spoken approvals that are not countersigned: proposed by him, or given by him */
        SPOKEN
    }

    record Row(
            UUID id,
            long region,
            UUID matter,
            UUID org,
            String title,
            @Nullable Long amountFen,
            boolean late,
            byte[] payload,
            String digest,
            @Nullable UUID replaces,
            UUID proposedBy,
            OffsetDateTime proposedAt,
            Proposal.State state,
            int step) {
        Proposal with(String payload, List<Step> steps, @Nullable Oral oral) {
            return new Proposal(
                    id,
                    matter,
                    region,
                    org,
                    Frozen.submission(payload),
                    Frozen.papers(payload),
                    title,
                    amountFen == null ? null : new Fen(amountFen),
                    late,
                    digest,
                    replaces,
                    proposedBy,
                    proposedAt,
                    state,
                    step,
                    steps,
                    oral);
        }
    }

    Optional<Proposal> find(UUID id) {
        return complete(db.sql(COLUMNS + "where id = :id")
                        .param("id", id)
                        .query(Row.class)
                        .list())
                .stream()
                .findFirst();
    }

    List<Proposal> of(UUID matter) {
        return complete(db.sql(COLUMNS + "where matter = :matter order by id desc")
                .param("matter", matter)
                .query(Row.class)
                .list());
    }

    List<Proposal> in(
            Box box, UUID person, List<String> held, List<StandIns.Waiting> away, @Nullable UUID before, int limit) {
        Where where =
                switch (box) {
                    case MINE ->
                        inPlaceOf(new Where(), away)
                                .and("p.state in ('PENDING', 'ORAL')")
                                .and("p.proposed_by <> :person")
                                .and("""
                                    exists (select 1
                                              from approval.step s
                                             where s.proposal = p.id
                                               and s.n = p.step
                                               and s.outcome is null
                                               and (s.assignee = :person
                                                    or (s.assignee is null
                                                        and s.seats && string_to_array(:held, ','))
                                                    %s))
                                    """.formatted(others(away)))
                                .param("held", String.join(",", held));
                    case DONE -> new Where().and("""
                        exists (select 1
                                  from approval.step s
                                 where s.proposal = p.id
                                   and s.signed_by = :person)
                        """);
                    case SENT -> new Where().and("p.proposed_by = :person");
                    case SPOKEN -> new Where().and("p.state = 'ORAL'").and("""
                        (p.proposed_by = :person
                         or exists (select 1
                                      from approval.oral o
                                     where o.proposal = p.id
                                       and o.approver = :person))
                        """);
                };
        where.param("person", person).and("p.id < :before", "before", before);
        return complete(db.sql(COLUMNS + where.sql() + " order by id desc limit :limit")
                .params(where.params())
                .param("limit", limit)
                .query(Row.class)
                .list());
    }

    /** The steps of those who are away, for the acts they entrusted. */
    private static String others(List<StandIns.Waiting> away) {
        return IntStream.range(0, away.size()).mapToObj(n -> """
                or (p.proposed_by <> :away%1$d
                    and (:acts%1$d = '' or p.act = any (string_to_array(:acts%1$d, ',')))
                    and (s.assignee = :away%1$d
                         or (s.assignee is null and s.seats && string_to_array(:seats%1$d, ','))))
                """.formatted(n)).collect(Collectors.joining());
    }

    private static Where inPlaceOf(Where where, List<StandIns.Waiting> away) {
        for (int n = 0; n < away.size(); n++) {
            StandIns.Waiting one = away.get(n);
            where.param("away" + n, one.principal())
                    .param("acts" + n, String.join(",", one.acts()))
                    .param("seats" + n, String.join(",", one.seats()));
        }
        return where;
    }

    /** The acts that wait for a signature, by matter; without a look at their words. */
    Map<UUID, List<String>> pending(Collection<UUID> matters) {
        return matters.isEmpty()
                ? Map.of()
                : db
                        .sql("""
                            select matter, act
                              from approval.proposal
                             where matter in (:matters)
                               and state = 'PENDING'
                             order by id
                            """)
                        .param("matters", matters)
                        .query((row, n) -> Map.entry(row.getObject("matter", UUID.class), row.getString("act")))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** An open proposal of the same act that shares a strand. */
    Optional<UUID> open(UUID matter, String act, Collection<String> strands) {
        return db.sql("""
            select id
              from approval.proposal
             where matter = :matter
               and act = :act
               and state = 'PENDING'
               and string_to_array(strands, ',') && string_to_array(:strands, ',')
             limit 1
            """)
                .param("matter", matter)
                .param("act", act)
                .param("strands", joined(strands))
                .query(UUID.class)
                .optional();
    }

    /** The newest proposal of the same act on the same strands that came to nothing. */
    Optional<UUID> before(UUID matter, String act, Collection<String> strands) {
        return db.sql("""
            select id
              from approval.proposal
             where matter = :matter
               and act = :act
               and strands = :strands
               and state in ('RETURNED', 'WITHDRAWN')
             order by id desc
             limit 1
            """)
                .param("matter", matter)
                .param("act", act)
                .param("strands", joined(strands))
                .query(UUID.class)
                .optional();
    }

    void insert(Proposal proposal, Frozen frozen) {
        db.sql("""
            insert into approval.proposal (id, region, matter, org, act, strands, title, amount_fen, late, payload, salt,
                                           digest, replaces, proposed_by, proposed_at, state, step)
            values (:id, :region, :matter, :org, :act, :strands, :title, :amount, :late, :payload, :salt, :digest,
                    :replaces, :by, :at, 'PENDING', :step)
            """)
                .param("id", proposal.id())
                .param("region", proposal.region())
                .param("matter", proposal.matter())
                .param("org", proposal.org())
                .param("act", proposal.act())
                .param("strands", joined(proposal.strands()))
                .param("title", proposal.title())
                .param(
                        "amount",
                        proposal.amount() == null ? null : proposal.amount().value())
                .param("late", proposal.late())
                .param("payload", personal.seal(proposal.id(), PAYLOAD, frozen.payload()))
                .param("salt", frozen.salt())
                .param("digest", frozen.digest())
                .param("replaces", proposal.replaces())
                .param("by", proposal.proposedBy())
                .param("at", proposal.proposedAt())
                .param("step", proposal.step())
                .update();
        steps.insert(proposal);
    }

    /** False when somebody was first. */
    boolean move(Proposal from, Proposal.State state, int step, OffsetDateTime at) {
        return db.sql("""
            update approval.proposal
               set state = :state, step = :next, ended_at = case when :state not in ('PENDING', 'ORAL') then :at end
             where id = :id
               and state = :from
               and step = :step
            """)
                        .param("from", from.state().name())
                        .param("state", state.name())
                        .param("next", step)
                        .param("at", at)
                        .param("id", from.id())
                        .param("step", from.step())
                        .update()
                == 1;
    }

    private List<Proposal> complete(List<Row> rows) {
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, List<Step>> byProposal = steps.of(ids);
        Map<UUID, Oral> spoken = orals.of(ids);
        return rows.stream()
                .map(row -> row.with(
                        Objects.requireNonNull(personal.open(row.id(), PAYLOAD, row.payload())),
                        byProposal.getOrDefault(row.id(), List.of()),
                        spoken.get(row.id())))
                .toList();
    }

    private static String joined(Collection<String> strands) {
        return strands.stream().sorted().collect(Collectors.joining(","));
    }
}
