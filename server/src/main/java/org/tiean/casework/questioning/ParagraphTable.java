package org.tiean.casework.questioning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;

/** The paragraphs of records, each sealed, each locked for as long as somebody writes in it. */
@Repository
class ParagraphTable {
    /** How long a lock holds without a word from its holder. */
    static final int LOCK_SECONDS = 45;

    private static final String TEXT = "text";
    private static final String READ = "read";
    private static final String COLUMNS = """
            select id, kind, duty, text, read_text, version, locked_by, locked_until, written_by,
                   deleted_at is not null as deleted, locked_until > now() as held
              from casework.questioning_paragraph
            """;

    private final JdbcClient db;
    private final PersonalData personal;

    ParagraphTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** Deleted ones too, each in its place. */
    List<Paragraph> all(UUID questioning) {
        return db.sql(COLUMNS + "where questioning = :questioning order by sort, id")
                .param("questioning", questioning)
                .query(this::row)
                .list();
    }

    Optional<Paragraph> find(UUID questioning, UUID id) {
        return db.sql(COLUMNS + "where questioning = :questioning and id = :id")
                .param("questioning", questioning)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    void insert(Questioning record, Paragraph paragraph, int sort) {
        db.sql("""
            insert into casework.questioning_paragraph (id, questioning, region, sort, kind, duty, text, written_by)
            values (:id, :questioning, :region, :sort, :kind, :duty, :text, :by)
            """)
                .param("id", paragraph.id())
                .param("questioning", record.id())
                .param("region", record.region())
                .param("sort", sort)
                .param("kind", paragraph.kind().name())
                .param("duty", paragraph.duty())
                .param("text", personal.seal(paragraph.id(), TEXT, paragraph.text()))
                .param("by", paragraph.writtenBy())
                .update();
    }

    void place(UUID id, int sort) {
        db.sql("update casework.questioning_paragraph set sort = :sort where id = :id and sort <> :sort")
                .param("sort", sort)
                .param("id", id)
                .update();
    }

    /** Takes or renews the lock; false where another holds it. */
    boolean lock(UUID id, UUID user) {
        return db.sql("""
            update casework.questioning_paragraph
               set locked_by = :user, locked_until = now() + make_interval(secs => :seconds)
             where id = :id
               and deleted_at is null
               and (locked_by is null or locked_by = :user or locked_until <= now())
            """)
                        .param("user", user)
                        .param("seconds", LOCK_SECONDS)
                        .param("id", id)
                        .update()
                == 1;
    }

    void release(UUID id, UUID user) {
        db.sql("""
            update casework.questioning_paragraph
               set locked_by = null, locked_until = null
             where id = :id
               and locked_by = :user
            """).param("id", id).param("user", user).update();
    }

    /** Writes the text of whoever holds the lock or finds it free; false where another holds it or has written since. */
    boolean save(UUID id, UUID user, int version, String text) {
        return db.sql("""
            update casework.questioning_paragraph
               set text = :text, version = version + 1, written_by = :user, written_at = now(),
                   locked_by = :user, locked_until = now() + make_interval(secs => :seconds)
             where id = :id
               and version = :version
               and deleted_at is null
               and (locked_by is null or locked_by = :user or locked_until <= now())
            """)
                        .param("text", personal.seal(id, TEXT, text))
                        .param("user", user)
                        .param("seconds", LOCK_SECONDS)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void delete(UUID id) {
        db.sql("""
            update casework.questioning_paragraph
               set deleted_at = now(), locked_by = null, locked_until = null
             where id = :id
            """).param("id", id).update();
    }

    void restore(UUID id) {
        db.sql("update casework.questioning_paragraph set deleted_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Keeps what the person is given to read. */
    void read(Paragraph paragraph) {
        db.sql("""
            update casework.questioning_paragraph
               set read_text = :text, locked_by = null, locked_until = null
             where id = :id
            """)
                .param("text", personal.seal(paragraph.id(), READ, paragraph.text()))
                .param("id", paragraph.id())
                .update();
    }

    private Paragraph row(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean held = row.getBoolean("held");
        return new Paragraph(
                id,
                Paragraph.Kind.valueOf(row.getString("kind")),
                row.getString("duty"),
                Objects.requireNonNullElse(personal.open(id, TEXT, row.getBytes("text")), ""),
                personal.open(id, READ, row.getBytes("read_text")),
                row.getInt("version"),
                held ? row.getObject("locked_by", UUID.class) : null,
                held ? row.getObject("locked_until", OffsetDateTime.class) : null,
                row.getObject("written_by", UUID.class),
                row.getBoolean("deleted"));
    }
}
