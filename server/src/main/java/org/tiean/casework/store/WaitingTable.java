package org.tiean.casework.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the officers of cases in all regions, for the job that reminds: ids and days and nothing else. */
@Repository
public class WaitingTable {
    private final JdbcClient db;

    WaitingTable(@Qualifier("system") JdbcClient db) {
        this.db = db;
    }

    /** A term that ends, for one of the officers of its case. */
    public record TermRow(
            UUID matter, String strand, String term, int n, LocalDate fromOn, LocalDate dueOn, UUID officer) {}

    /** Something that waits for an officer. */
    public record Row(String thing, UUID officer) {}

    public List<TermRow> terms(LocalDate until) {
        return db.sql("""
                        select t.matter, t.strand, t.term, t.n, t.from_on, t.due_on, o.officer
                          from casework.running_term t
                          join casework.case_list c on c.id = t.matter
                         cross join unnest(c.officers) as o (officer)
                         where t.due_on <= :until
                        """).param("until", until).query(TermRow.class).list();
    }

    /** Records begun and left since before the moment. */
    public List<Row> questionings(OffsetDateTime before) {
        return db.sql("""
                        select 'questioning/' || q.id as thing, o.officer
                          from casework.questioning q
                         cross join unnest(array[q.questioner, q.recorder]) as o (officer)
                         where q.state in ('WRITING', 'READING')
                           and q.touched_at < :before
                        """).param("before", before).query(Row.class).list();
    }

    /** Transfers that stand at the stage since before the day. */
    public List<Row> transfers(String stage, LocalDate before) {
        return db.sql("""
                        select 'transfer/' || s.matter || '/' || s.strand as thing, o.officer
                          from (select distinct on (matter, strand) matter, strand, stage, done_on
                                  from casework.transfer_step
                                 order by matter, strand, seq desc) s
                          join casework.case_list c on c.id = s.matter
                         cross join unnest(c.officers) as o (officer)
                         where s.stage = :stage
                           and s.done_on < :before
                        """)
                .param("stage", stage)
                .param("before", before)
                .query(Row.class)
                .list();
    }
}
