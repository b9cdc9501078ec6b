package org.tiean.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.casework.figures.Countable;
import org.tiean.casework.figures.Standing;
import org.tiean.casework.figures.Tally;
import org.tiean.casework.store.CaseQuery.Duties;

/** What figures count: one row per thing that happened. */
@Repository
public class TallyTable {
    private final JdbcClient db;

    TallyTable(JdbcClient db) {
        this.db = db;
    }

    /** @param seq the line that told it */
    public record Mark(UUID matter, long region, long seq, Countable kind, String strand, LocalDate on, long fen) {}

    public void add(Mark mark) {
        db.sql("""
                        insert into casework.tally (matter, seq, kind, strand, region, done_on, amount_fen)
                        values (:matter, :seq, :kind, :strand, :region, :on, :fen)
                        """)
                .param("matter", mark.matter())
                .param("seq", mark.seq())
                .param("kind", mark.kind().name())
                .param("strand", mark.strand())
                .param("region", mark.region())
                .param("on", mark.on())
                .param("fen", mark.fen())
                .update();
    }

    /** Takes back what a strand was counted as. */
    public void forget(UUID matter, String strand, Countable kind) {
        db.sql("delete from casework.tally where matter = :matter and strand = :strand and kind = :kind")
                .param("matter", matter)
                .param("strand", strand)
                .param("kind", kind.name())
                .update();
    }

    public void forget(UUID matter, Countable kind) {
        db.sql("delete from casework.tally where matter = :matter and kind = :kind")
                .param("matter", matter)
                .param("kind", kind.name())
                .update();
    }

    public boolean has(UUID matter, Countable kind) {
        return db.sql("select exists (select from casework.tally where matter = :matter and kind = :kind)")
                .param("matter", matter)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    /** Sums by organisation, kind and month. */
    public List<Tally> between(LocalDate from, LocalDate to) {
        return db.sql("""
                        select c.org, t.kind, c.accident, cast(date_trunc('month', t.done_on) as date) as month,
                               count(*) as count, sum(t.amount_fen) as fen
                          from casework.tally t
                          join casework.case_list c on c.id = t.matter
                         where t.done_on between :from and :to
                         group by 1, 2, 3, 4
                        """)
                .param("from", from)
                .param("to", to)
                .query(Tally.class)
                .list();
    }

    /** By organisation, the cases that the list shows for the same questions. */
    public List<Standing> standing(Duties duties, LocalDate decideBy) {
        return db.sql("""
                        select c.org,
                               count(*) filter (where\s""" + CaseQuery.DECIDE_BY + """
                        ) as due,
                               count(*) filter (where\s""" + CaseQuery.OVERDUE + """
                        ) as overdue
                          from casework.case_list c
                         group by c.org
                        """)
                .param("today", duties.today())
                .param("decideBy", decideBy)
                .param("duties", duties.terms().toArray(String[]::new))
                .query(Standing.class)
                .list();
    }
}
