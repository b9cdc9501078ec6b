package org.tiean.casework.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.procedure.TermRun;

/** The tables that show where cases stand. */
@Repository
public class CaseTable {
    private final JdbcClient db;

    CaseTable(JdbcClient db) {
        this.db = db;
    }

    /** One case as lists show it. */
    public record CaseRow(
            UUID id,
            long region,
            UUID org,
            String procedure,
            @Nullable String number,
            String title,
            String cause,
            String parties,
            String source,
            String stage,
            List<String> violations,
            List<UUID> officers,
            List<UUID> investigators,
            long fineFen,
            long paidFen,
            boolean accident,
            @Nullable String sector,
            String authority,
            OffsetDateTime openedAt,
            LocalDate foundOn,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate archivedOn,
            OffsetDateTime updatedAt) {}

    /** One party of a case as lists show it. */
    public record PartyRow(
            String strand,
            UUID party,
            String name,
            String kind,
            String role,
            String stage,
            long fineFen,
            long paidFen,
            @Nullable LocalDate decidedOn) {}

    public void insert(CaseRow row) {
        bound(db.sql("""
                        insert into casework.case_list (id, region, org, procedure, number, title, cause, parties,
                               source, stage, violations, officers, investigators, fine_fen, paid_fen,
                               accident, sector, authority, opened_at, found_on, filed_on, decided_on, closed_on,
                               archived_on, updated_at)
                        values (:id, :region, :org, :procedure, :number, :title, :cause, :parties,
                               :source, :stage, :violations, :officers, :investigators, :fine, :paid,
                               :accident, :sector, :authority, :openedAt, :foundOn, :filedOn, :decidedOn, :closedOn,
                               :archivedOn, :updatedAt)
                        """), row)
                .param("source", row.source())
                .param("accident", row.accident())
                .param("openedAt", row.openedAt())
                .param("foundOn", row.foundOn())
                .param("region", row.region())
                .param("org", row.org())
                .param("procedure", row.procedure())
                .update();
    }

    public void update(CaseRow row) {
        bound(db.sql("""
                        update casework.case_list
                           set number = :number, title = :title, cause = :cause, parties = :parties, stage = :stage,
                               violations = :violations, officers = :officers, investigators = :investigators,
                               fine_fen = :fine, paid_fen = :paid, sector = :sector, authority = :authority, filed_on = :filedOn,
                               decided_on = :decidedOn, closed_on = :closedOn, archived_on = :archivedOn, updated_at = :updatedAt
                         where id = :id
                        """), row).update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, CaseRow row) {
        return statement
                .param("id", row.id())
                .param("number", row.number())
                .param("title", row.title())
                .param("cause", row.cause())
                .param("parties", row.parties())
                .param("stage", row.stage())
                .param("violations", row.violations().toArray(String[]::new))
                .param("officers", row.officers().toArray(UUID[]::new))
                .param("investigators", row.investigators().toArray(UUID[]::new))
                .param("fine", row.fineFen())
                .param("paid", row.paidFen())
                .param("sector", row.sector())
                .param("authority", row.authority())
                .param("filedOn", row.filedOn())
                .param("decidedOn", row.decidedOn())
                .param("closedOn", row.closedOn())
                .param("archivedOn", row.archivedOn())
                .param("updatedAt", row.updatedAt());
    }

    /** A case of the reader's regions, one he was lent to, or one that was handed to his organ. */
    public Optional<CaseRow> find(UUID id) {
        return one(id).or(() -> {
            showHanded(List.of(id));
            return one(id);
        });
    }

    /** For the rest of the transaction the list shows these cases too, as far as they were handed to the reader. */
    public void showHanded(Collection<UUID> matters) {
        db.sql("select set_config('tiean.handed', (:matters::uuid[])::text, true)")
                .param("matters", matters.toArray(UUID[]::new))
                .query(String.class)
                .single();
    }

    private Optional<CaseRow> one(UUID id) {
        return db.sql("""
                        select id, region, org, procedure, number, title, cause, parties, source, stage, violations,
                               officers, investigators, fine_fen, paid_fen, accident, sector, authority, opened_at, found_on,
                               filed_on, decided_on, closed_on, archived_on, updated_at
                          from casework.case_list
                         where id = :id
                        """).param("id", id).query(CaseTable::row).optional();
    }

    static CaseRow row(java.sql.ResultSet rs, int n) throws java.sql.SQLException {
        return new CaseRow(
                rs.getObject("id", UUID.class),
                rs.getLong("region"),
                rs.getObject("org", UUID.class),
                rs.getString("procedure"),
                rs.getString("number"),
                rs.getString("title"),
                rs.getString("cause"),
                rs.getString("parties"),
                rs.getString("source"),
                rs.getString("stage"),
                List.of((String[]) rs.getArray("violations").getArray()),
                List.of((UUID[]) rs.getArray("officers").getArray()),
                List.of((UUID[]) rs.getArray("investigators").getArray()),
                rs.getLong("fine_fen"),
                rs.getLong("paid_fen"),
                rs.getBoolean("accident"),
                rs.getString("sector"),
                rs.getString("authority"),
                rs.getObject("opened_at", OffsetDateTime.class),
                rs.getObject("found_on", LocalDate.class),
                rs.getObject("filed_on", LocalDate.class),
                rs.getObject("decided_on", LocalDate.class),
                rs.getObject("closed_on", LocalDate.class),
                rs.getObject("archived_on", LocalDate.class),
                rs.getObject("updated_at", OffsetDateTime.class));
    }

    /** Replaces the parties and running terms of a case by those of its newest fold. */
    public void replaceStrands(UUID matter, long region, List<PartyRow> parties, List<TermRun> terms) {
        for (PartyRow party : parties) {
            db.sql("""
                            insert into casework.case_party (matter, strand, region, party, name, kind, role, stage,
                                   fine_fen, paid_fen, decided_on)
                            values (:matter, :strand, :region, :party, :name, :kind, :role, :stage,
                                   :fine, :paid, :decidedOn)
                            on conflict (matter, strand) do update
                               set stage = excluded.stage, fine_fen = excluded.fine_fen,
                                   paid_fen = excluded.paid_fen, decided_on = excluded.decided_on
                            """)
                    .param("matter", matter)
                    .param("strand", party.strand())
                    .param("region", region)
                    .param("party", party.party())
                    .param("name", party.name())
                    .param("kind", party.kind())
                    .param("role", party.role())
                    .param("stage", party.stage())
                    .param("fine", party.fineFen())
                    .param("paid", party.paidFen())
                    .param("decidedOn", party.decidedOn())
                    .update();
        }
        db.sql("delete from casework.running_term where matter = :matter")
                .param("matter", matter)
                .update();
        for (TermRun run : terms) {
            db.sql("""
                            insert into casework.running_term (matter, strand, term, n, region, from_on, due_on,
                                   provisional, verified)
                            values (:matter, :strand, :term, :n, :region, :from, :due, :provisional, :verified)
                            """)
                    .param("matter", matter)
                    .param("strand", run.strand())
                    .param("term", run.id())
                    .param("n", run.n())
                    .param("region", region)
                    .param("from", run.from())
                    .param("due", run.due())
                    .param("provisional", run.provisional())
                    .param("verified", run.verified())
                    .update();
        }
    }

    /** Forgets where a case stands, to be told anew from its record. */
    public void remove(UUID matter) {
        for (String statement : List.of(
                "delete from casework.tally where matter = :matter",
                "delete from casework.running_term where matter = :matter",
                "delete from casework.transfer_step where matter = :matter",
                "delete from casework.penalty_made where matter = :matter",
                "delete from casework.case_party where matter = :matter",
                "delete from casework.case_list where id = :matter")) {
            db.sql(statement).param("matter", matter).update();
        }
    }

    public List<PartyRow> parties(UUID matter) {
        return db.sql("""
                        select strand, party, name, kind, role, stage, fine_fen, paid_fen, decided_on
                          from casework.case_party
                         where matter = :matter
                         order by strand
                        """).param("matter", matter).query(PartyRow.class).list();
    }

    /** When the next running term of a case ends. */
    public Optional<LocalDate> nearestDue(UUID matter) {
        return db.sql("""
                        select due_on
                          from casework.running_term
                         where matter = :matter
                         order by due_on
                         limit 1
                        """).param("matter", matter).query(LocalDate.class).optional();
    }
}
