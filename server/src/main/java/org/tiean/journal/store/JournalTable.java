package org.tiean.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.journal.Line;
import org.tiean.kernel.PersonalData;

/** Reads and appends lines; the database refuses everything else. */
@Repository
public class JournalTable {
    private final JdbcClient db;
    private final JdbcClient system;
    private final PersonalData personal;

    JournalTable(JdbcClient db, @Qualifier("system") JdbcClient system, PersonalData personal) {
        this.db = db;
        this.system = system;
        this.personal = personal;
    }

    /** Where a matter's chain ends. */
    public record Head(UUID id, long region, UUID org, String procedure, long headSeq, String headHash) {}

    public void open(UUID matter, long region, UUID org, String procedure, String firstPrev) {
        db.sql("""
                        insert into journal.matter (id, region, org, procedure, head_hash)
                        values (:id, :region, :org, :procedure, :hash)
                        """)
                .param("id", matter)
                .param("region", region)
                .param("org", org)
                .param("procedure", procedure)
                .param("hash", firstPrev)
                .update();
    }

    public Optional<Head> head(UUID matter) {
        return db.sql("""
                        select id, region, org, procedure, head_seq, head_hash
                          from journal.matter
                         where id = :id
                        """).param("id", matter).query(Head.class).optional();
    }

    /** Locks the matter until the transaction ends. */
    public Optional<Head> lock(UUID matter) {
        return db.sql("""
                        select id, region, org, procedure, head_seq, head_hash
                          from journal.matter
                         where id = :id
                           for update
                        """).param("id", matter).query(Head.class).optional();
    }

    /** Matters of every region whose procedure begins like this, for work that no request does. */
    public List<Head> all(String prefix) {
        return system.sql("""
                        select id, region, org, procedure, head_seq, head_hash
                          from journal.matter
                         where starts_with(procedure, :prefix)
                         order by id
                        """).param("prefix", prefix).query(Head.class).list();
    }

    public List<String> texts(UUID matter) {
        return db.sql("""
                        select line
                          from journal.line
                         where matter = :matter
                         order by seq
                        """).param("matter", matter).query(String.class).list();
    }

    /** The lines of several matters, in their order. */
    public Map<UUID, List<String>> texts(Collection<UUID> matters) {
        Map<UUID, List<String>> all = new LinkedHashMap<>();
        if (!matters.isEmpty()) {
            db.sql("""
                            select matter, line
                              from journal.line
                             where matter in (:matters)
                             order by matter, seq
                            """)
                    .param("matters", matters)
                    .query((row, n) -> all.computeIfAbsent(
                                    row.getObject("matter", UUID.class), one -> new ArrayList<>())
                            .add(row.getString("line")))
                    .list();
        }
        return all;
    }

    public List<Line> lines(UUID matter) {
        return db.sql("""
                        select l.matter, l.seq, l.prev, l.hash, l.line, l.recorded_at,
                               encode(c.salt, 'hex') as salt, c.content
                          from journal.line l
                          left join journal.content c on c.matter = l.matter and c.seq = l.seq
                         where l.matter = :matter
                         order by l.seq
                        """).param("matter", matter).query(this::line).list();
    }

    private Line line(ResultSet row, int n) throws SQLException {
        UUID matter = row.getObject("matter", UUID.class);
        long seq = row.getLong("seq");
        return new Line(
                matter,
                seq,
                row.getString("prev"),
                row.getString("hash"),
                row.getString("line"),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("salt"),
                personal.open(matter, place(seq), row.getBytes("content")));
    }

    /** Content is sealed for its own line: moved to another it does not open. */
    private static String place(long seq) {
        return "content/" + seq;
    }

    /** Appends a line, moves the head, keeps the content: one statement. */
    public void append(
            Head head, long seq, String hash, String line, OffsetDateTime recordedAt, String saltHex, String content) {
        int moved = db.sql("""
                        with appended as (
                            insert into journal.line (matter, seq, prev, hash, line, region, recorded_at)
                            values (:matter, :seq, :prev, :hash, :line, :region, :recordedAt)
                        ), kept as (
                            insert into journal.content (matter, seq, region, salt, content)
                            select :matter, :seq, :region, :salt, :content
                             where cast(:content as bytea) is not null
                        )
                        update journal.matter
                           set head_seq = :seq, head_hash = :hash
                         where id = :matter
                           and head_seq = :seq - 1
                        """)
                .param("matter", head.id())
                .param("seq", seq)
                .param("prev", head.headHash())
                .param("hash", hash)
                .param("line", line)
                .param("region", head.region())
                .param("recordedAt", recordedAt)
                .param("salt", HexFormat.of().parseHex(saltHex))
                .param("content", personal.seal(head.id(), place(seq), content))
                .update();
        if (moved != 1) {
            throw new IllegalStateException("head of " + head.id() + " moved under its lock");
        }
    }
}
