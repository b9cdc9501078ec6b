package org.tiean.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of every transfer to the police (310号令). */
@Repository
public class TransferTable {
    private final JdbcClient db;

    TransferTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * One step of a transfer.
     *
     * @param yes what was decided or answered, null where the step answers nothing
     * @param stage at which the transfer stood after it
     */
    public record StepRow(
            UUID matter,
            long seq,
            String strand,
            String party,
            String act,
            LocalDate doneOn,
            @Nullable Boolean yes,
            boolean late,
            String stage) {}

    /** A step with the case and the party it belongs to. */
    public record Placed(StepRow step, @Nullable String number, String title, String name) {}

    public void insert(long region, StepRow row) {
        db.sql("""
                        insert into casework.transfer_step (matter, seq, strand, party, region, act, done_on, yes, late, stage)
                        values (:matter, :seq, :strand, :party, :region, :act, :doneOn, :yes, :late, :stage)
                        """)
                .param("matter", row.matter())
                .param("seq", row.seq())
                .param("strand", row.strand())
                .param("party", row.party())
                .param("region", region)
                .param("act", row.act())
                .param("doneOn", row.doneOn())
                .param("yes", row.yes())
                .param("late", row.late())
                .param("stage", row.stage())
                .update();
    }

    /** Every step of the transfers reported between the days, oldest first. */
    public List<Placed> steps(LocalDate from, LocalDate to, int most) {
        return db.sql("""
                        with reported as (
                            select matter, strand
                              from casework.transfer_step
                             where act = 'report-crime'
                               and done_on between :from and :to
                             order by done_on desc, matter desc
                             limit :most)
                        select s.matter, s.seq, s.strand, s.party, s.act, s.done_on, s.yes, s.late, s.stage,
                               c.number, c.title, p.name
                          from casework.transfer_step s
                          join reported r on r.matter = s.matter and r.strand = s.strand
                          join casework.case_list c on c.id = s.matter
                          join casework.case_party p on p.matter = s.matter and p.strand = s.party
                         order by s.matter, s.seq
                        """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((rs, n) -> new Placed(
                        new StepRow(
                                rs.getObject("matter", UUID.class),
                                rs.getLong("seq"),
                                rs.getString("strand"),
                                rs.getString("party"),
                                rs.getString("act"),
                                rs.getObject("done_on", LocalDate.class),
                                rs.getObject("yes", Boolean.class),
                                rs.getBoolean("late"),
                                rs.getString("stage")),
                        rs.getString("number"),
                        rs.getString("title"),
                        rs.getString("name")))
                .list();
    }
}
