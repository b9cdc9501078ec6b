package org.tiean.casework.questioning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.casework.Cases;
import org.tiean.casework.store.MinuteTable;
import org.tiean.kernel.PersonalData;
import tools.jackson.databind.json.JsonMapper;

/** The heads of records: who asks, who writes, who is asked, where it stands. */
@Repository
class QuestioningTable {
    private static final String HEAD = "head";
    private static final String COLUMNS = """
            select id, matter, region, questioner, recorder, outline, outline_on, state, head, started_at, version, seq,
                   approval
              from casework.questioning
            """;

    private final JdbcClient db;
    private final PersonalData personal;
    private final JsonMapper json;

    QuestioningTable(JdbcClient db, PersonalData personal, JsonMapper json) {
        this.db = db;
        this.personal = personal;
        this.json = json;
    }

    Optional<Questioning> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /** Keeps everybody else from changing the record until the transaction ends. */
    Optional<Questioning> hold(UUID id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /** Those of a case that are still being written, newest first. */
    List<Questioning> open(UUID matter, UUID officer) {
        return db.sql(COLUMNS + """
                where matter = :matter
                  and state in ('WRITING', 'READING')
                  and :officer in (questioner, recorder)
                order by started_at desc, id
                limit 50
                """)
                .param("matter", matter)
                .param("officer", officer)
                .query(this::row)
                .list();
    }

    /** Other records that are being written with one of the officers, or with the same person; of the own regions alone. */
    List<Questioning> beside(Questioning record) {
        return db.sql(COLUMNS + """
                where id <> :id
                  and state in ('WRITING', 'READING')
                  and touched_at > now() - interval '12 hours'
                  and (questioner in (:questioner, :recorder) or recorder in (:questioner, :recorder) or person = :person)
                limit 20
                """)
                .param("id", record.id())
                .param("questioner", record.questioner())
                .param("recorder", record.recorder())
                .param("person", print(record.person()))
                .query(this::row)
                .list();
    }

    void insert(Questioning record) {
        db.sql("""
            insert into casework.questioning (id, matter, region, questioner, recorder, outline, outline_on, head, person,
                   started_at)
            values (:id, :matter, :region, :questioner, :recorder, :outline, :outlineOn, :head, :person, :startedAt)
            """)
                .param("id", record.id())
                .param("matter", record.matter())
                .param("region", record.region())
                .param("questioner", record.questioner())
                .param("recorder", record.recorder())
                .param("outline", record.outline())
                .param("outlineOn", record.outlineOn())
                .param("head", seal(record))
                .param("person", print(record.person()))
                .param("startedAt", record.startedAt())
                .update();
    }

    /** False where somebody else has changed it meanwhile. */
    boolean update(Questioning record) {
        return db.sql("""
            update casework.questioning
               set head = :head, person = :person, started_at = :startedAt, version = version + 1, touched_at = now()
             where id = :id
               and version = :version
            """)
                        .param("head", seal(record))
                        .param("person", print(record.person()))
                        .param("startedAt", record.startedAt())
                        .param("id", record.id())
                        .param("version", record.version())
                        .update()
                == 1;
    }

    /** Tells whoever writes in it that it has changed; to be called before its paragraphs are. */
    void touch(UUID id) {
        db.sql("update casework.questioning set touched_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    void move(UUID id, Questioning.State state) {
        db.sql("""
            update casework.questioning
               set state = :state, version = version + 1, touched_at = now()
             where id = :id
            """).param("state", state.name()).param("id", id).update();
    }

    void finish(UUID id, Cases.Answer done) {
        db.sql("""
            update casework.questioning
               set state = 'FINISHED', seq = :seq, approval = :approval, version = version + 1, touched_at = now()
             where id = :id
            """)
                .param("seq", done.seq())
                .param("approval", done.approval())
                .param("id", id)
                .update();
    }

    /** Back to where it was being read. */
    void takeUp(UUID id) {
        db.sql("""
            update casework.questioning
               set state = 'READING', seq = null, approval = null, version = version + 1, touched_at = now()
             where id = :id
            """).param("id", id).update();
    }

    /** Those of a case that wait for a signature, or waited in vain. */
    List<Questioning> unsigned(UUID matter, UUID officer) {
        return db.sql(COLUMNS + """
                where matter = :matter
                  and state = 'FINISHED'
                  and approval is not null
                  and :officer in (questioner, recorder)
                order by started_at desc, id
                limit 50
                """)
                .param("matter", matter)
                .param("officer", officer)
                .query(this::row)
                .list();
    }

    byte @Nullable [] print(Person person) {
        return personal.print(MinuteTable.number(person.idNumber()));
    }

    private byte @Nullable [] seal(Questioning record) {
        return personal.seal(record.id(), HEAD, json.writeValueAsString(record.person()));
    }

    private Questioning row(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        long seq = row.getLong("seq");
        boolean finished = !row.wasNull();
        return new Questioning(
                id,
                row.getObject("matter", UUID.class),
                row.getLong("region"),
                row.getObject("questioner", UUID.class),
                row.getObject("recorder", UUID.class),
                row.getString("outline"),
                row.getObject("outline_on", LocalDate.class),
                Questioning.State.valueOf(row.getString("state")),
                json.readValue(Objects.requireNonNull(personal.open(id, HEAD, row.getBytes("head"))), Person.class),
                row.getObject("started_at", OffsetDateTime.class),
                row.getInt("version"),
                finished ? seq : null,
                row.getObject("approval", UUID.class));
    }
}
