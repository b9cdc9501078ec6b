package org.tiean.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Uuid7;

/** The chain of custody as the desk shows it. */
@Repository
class CustodyTable {
    private final JdbcClient db;
    private final PersonalData personal;

    CustodyTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    void insert(Handover one) {
        UUID id = Uuid7.next();
        Handover.Words words = one.words();
        db.sql("""
            insert into evidence.handover (id, matter, region, strand, seq, label, ends, giver, receiver, handed_at, seal,
                                           items, things, outsider, place, seal_note, why)
            values (:id, :matter, :region, :strand, :seq, :label, :ends, :giver, :receiver, :at, :seal,
                    string_to_array(:items, ',')::uuid[], :things, :outsider, :place, :sealNote, :why)
            """)
                .param("id", id)
                .param("matter", one.matter())
                .param("region", one.region())
                .param("strand", one.strand())
                .param("seq", one.seq())
                .param("label", one.label())
                .param("ends", one.ends())
                .param("giver", one.giver())
                .param("receiver", one.receiver())
                .param("at", one.at())
                .param("seal", one.seal())
                .param("items", one.items().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("things", personal.seal(id, "things", words.things()))
                .param("outsider", personal.seal(id, "outsider", words.outsider()))
                .param("place", personal.seal(id, "place", words.place()))
                .param("sealNote", personal.seal(id, "seal_note", words.seal()))
                .param("why", personal.seal(id, "why", words.why()))
                .update();
    }

    /** In the order of the record. */
    List<Handover> of(UUID matter) {
        return db.sql("""
            select id, matter, region, strand, seq, label, ends, giver, receiver, handed_at, seal,
                   array_to_string(items, ',') as items, things, outsider, place, seal_note, why
              from evidence.handover
             where matter = :matter
             order by seq
            """)
                .param("matter", matter)
                .query((row, i) -> handover(row))
                .list();
    }

    private Handover handover(ResultSet row) throws SQLException {
        return new Handover(
                row.getObject("matter", UUID.class),
                row.getLong("region"),
                row.getString("strand"),
                row.getLong("seq"),
                row.getString("label"),
                row.getBoolean("ends"),
                row.getObject("giver", UUID.class),
                row.getObject("receiver", UUID.class),
                row.getObject("handed_at", LocalDateTime.class),
                row.getString("seal"),
                Arrays.stream(row.getString("items").split(","))
                        .filter(one -> !one.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                new Handover.Words(
                        text(row, "things"),
                        text(row, "outsider"),
                        text(row, "place"),
                        text(row, "seal_note"),
                        text(row, "why")));
    }

    private String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(
                personal.open(row.getObject("id", UUID.class), column, row.getBytes(column)), "");
    }
}
