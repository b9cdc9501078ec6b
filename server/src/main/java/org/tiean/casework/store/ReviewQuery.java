package org.tiean.casework.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a legal reviewer looks for: parties who have been told, and earlier cases of the same violation. */
@Repository
public class ReviewQuery {
    private static final int MOST = 60;

    private final JdbcClient db;

    ReviewQuery(JdbcClient db) {
        this.db = db;
    }

    /** A party whose notice was issued and whose matter is not decided. */
    public record Told(UUID matter, String strand, @Nullable String number, String title, String party) {}

    /** A decided case of one of the same violations, as far as the reader sees it. */
    public record Similar(
            UUID matter, @Nullable String number, String title, String kind, long fineFen, LocalDate decidedOn) {}

    public List<Told> told() {
        return db.sql("""
                        select p.matter, p.strand, l.number, l.title, p.name as party
                          from casework.case_party p
                          join casework.case_list l on l.id = p.matter
                         where p.stage in ('INFORMED', 'HEARD')
                           and l.stage not in ('CLOSED', 'ARCHIVED', 'DROPPED')
                         order by l.updated_at, p.strand
                         limit :most
                        """).param("most", MOST).query(Told.class).list();
    }

    public List<Similar> similar(UUID matter, Collection<String> violations, int most) {
        return db.sql("""
                        select l.id as matter, l.number, l.title, p.kind, p.fine_fen, p.decided_on
                          from casework.case_list l
                          join casework.case_party p on p.matter = l.id
                         where l.violations && string_to_array(:violations, ',')
                           and l.id <> :matter
                           and p.decided_on is not null
                         order by p.decided_on desc, l.id
                         limit :most
                        """)
                .param("violations", String.join(",", violations))
                .param("matter", matter)
                .param("most", most)
                .query(Similar.class)
                .list();
    }
}
