package org.tiean.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases handed from one organ to another; both see the row. */
@Repository
public class HandoverTable {
    private static final String COLUMNS = """
            select id, matter, seq, kind, state, from_region, from_org, to_region, to_org, moved_on, answered_on,
                   into_matter, into_number
              from casework.handover
            """;

    private final JdbcClient db;

    HandoverTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * One handing over.
     *
     * @param toOrg null for an organ outside this platform
     * @param into the record in which the receiver goes on
     */
    public record HandoverRow(
            UUID id,
            UUID matter,
            long seq,
            String kind,
            String state,
            long fromRegion,
            UUID fromOrg,
            @Nullable Long toRegion,
            @Nullable UUID toOrg,
            LocalDate movedOn,
            @Nullable LocalDate answeredOn,
            @Nullable UUID into,
            @Nullable String intoNumber) {}

    /** @param parties entries of the sender's register that the receiver may read from now on */
    public void insert(HandoverRow row, Collection<UUID> parties) {
        db.sql("""
                insert into casework.handover (id, matter, seq, kind, state, from_region, from_org, to_region, to_org,
                                               parties, moved_on)
                values (:id, :matter, :seq, :kind, :state, :fromRegion, :fromOrg, :toRegion, :toOrg,
                        :parties, :movedOn)
                """)
                .param("id", row.id())
                .param("matter", row.matter())
                .param("seq", row.seq())
                .param("kind", row.kind())
                .param("state", row.state())
                .param("fromRegion", row.fromRegion())
                .param("fromOrg", row.fromOrg())
                .param("toRegion", row.toRegion())
                .param("toOrg", row.toOrg())
                .param("parties", parties.toArray(UUID[]::new))
                .param("movedOn", row.movedOn())
                .update();
    }

    /** Ends the one that waits. */
    public void answer(UUID matter, String state, LocalDate on, @Nullable UUID into, @Nullable String number) {
        db.sql("""
                update casework.handover
                   set state = :state,
                       answered_on = :on,
                       into_matter = :into,
                       into_number = :number
                 where matter = :matter
                   and kind <> 'ASKED'
                   and answered_on is null
                """)
                .param("matter", matter)
                .param("state", state)
                .param("on", on)
                .param("into", into)
                .param("number", number)
                .update();
    }

    /** The superior has said which organ handles the matter. */
    public void answerAsked(UUID matter, LocalDate on) {
        db.sql("""
                update casework.handover
                   set state = 'ANSWERED',
                       answered_on = :on
                 where matter = :matter
                   and kind = 'ASKED'
                   and answered_on is null
                """).param("matter", matter).param("on", on).update();
    }

    /** Lets the transaction write into the record that waits for an organ of the actor; empty where none does. */
    public Optional<HandoverRow> take(UUID id) {
        return db.sql("select matter from casework.answer_handover(:id) as matter where matter is not null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(matter -> find(id));
    }

    public Optional<HandoverRow> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** Every one of a matter, and the one it came by. */
    public List<HandoverRow> of(UUID matter) {
        return db.sql(COLUMNS + "where matter = :matter or into_matter = :matter order by seq, id")
                .param("matter", matter)
                .query((rs, n) -> row(rs))
                .list();
    }

    /** To this organ; those that wait first, then the newest. */
    public List<HandoverRow> to(UUID org, int most) {
        return list("where to_org = :org", org, most);
    }

    /** From this organ; those that wait first, then the newest. */
    public List<HandoverRow> from(UUID org, int most) {
        return list("where from_org = :org", org, most);
    }

    private List<HandoverRow> list(String where, UUID org, int most) {
        return db.sql(COLUMNS + where + " order by answered_on is not null, moved_on desc, id desc limit :most")
                .param("org", org)
                .param("most", most)
                .query((rs, n) -> row(rs))
                .list();
    }

    private static HandoverRow row(ResultSet rs) throws SQLException {
        return new HandoverRow(
                rs.getObject("id", UUID.class),
                rs.getObject("matter", UUID.class),
                rs.getLong("seq"),
                rs.getString("kind"),
                rs.getString("state"),
                rs.getLong("from_region"),
                rs.getObject("from_org", UUID.class),
                rs.getObject("to_region", Long.class),
                rs.getObject("to_org", UUID.class),
                rs.getObject("moved_on", LocalDate.class),
                rs.getObject("answered_on", LocalDate.class),
                rs.getObject("into_matter", UUID.class),
                rs.getString("into_number"));
    }
}
