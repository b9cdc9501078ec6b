package org.tiean.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The penalties that stand, by party: whoever punishes again looks here first (处罚法29, 33). */
@Repository
public class PenaltyTable {
    private final JdbcClient db;

    PenaltyTable(JdbcClient db) {
        this.db = db;
    }

    /** A penalty that was decided. */
    public record PenaltyRow(
            UUID matter,
            String strand,
            UUID party,
            String number,
            LocalDate decidedOn,
            List<String> violations,
            @Nullable LocalDate endedOn,
            long fineFen) {}

    /** Replaces what stands of one matter. */
    public void replace(UUID matter, long region, List<PenaltyRow> rows) {
        db.sql("delete from casework.penalty_made where matter = :matter")
                .param("matter", matter)
                .update();
        for (PenaltyRow row : rows) {
            db.sql("""
                            insert into casework.penalty_made (matter, strand, region, party, number, decided_on,
                                   violations, ended_on, fine_fen)
                            values (:matter, :strand, :region, :party, :number, :decidedOn, :violations, :endedOn, :fine)
                            """)
                    .param("matter", matter)
                    .param("strand", row.strand())
                    .param("region", region)
                    .param("party", row.party())
                    .param("number", row.number())
                    .param("decidedOn", row.decidedOn())
                    .param("violations", row.violations().toArray(String[]::new))
                    .param("endedOn", row.endedOn())
                    .param("fine", row.fineFen())
                    .update();
        }
    }

    /** Newest first; of other matters than the one given. */
    public List<PenaltyRow> of(List<UUID> parties, UUID except) {
        return db.sql("""
                        select matter, strand, party, number, decided_on, violations, ended_on, fine_fen
                          from casework.penalty_made
                         where party = any (:parties)
                           and matter <> :except
                         order by decided_on desc, matter desc
                         limit 200
                        """)
                .param("parties", parties.toArray(UUID[]::new))
                .param("except", except)
                .query((rs, n) -> new PenaltyRow(
                        rs.getObject("matter", UUID.class),
                        rs.getString("strand"),
                        rs.getObject("party", UUID.class),
                        rs.getString("number"),
                        rs.getObject("decided_on", LocalDate.class),
                        List.of((String[]) rs.getArray("violations").getArray()),
                        rs.getObject("ended_on", LocalDate.class),
                        rs.getLong("fine_fen")))
                .list();
    }
}
