package org.tiean.document.booklet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;

/** The sheets of all booklets; what a person wrote about one is sealed. */
@Repository
class SheetTable {
    /** Sealed as the reasons of void papers are: the register of numbers reads both. */
    private static final String REASON = "void_reason";

    private static final String NOTICE = "notice";
    private static final String COLUMNS = """
            select id, booklet, region, org, place, number, state, matter, on_day, reason, file, notice, notice_on,
                   changed_at, changed_by
              from document.blank_sheet
            """;

    private final JdbcClient db;
    private final PersonalData personal;

    SheetTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    void insert(BlankSheet sheet) {
        db.sql("""
                        insert into document.blank_sheet
                               (id, booklet, region, org, place, number, state, changed_at, changed_by)
                        values (:id, :booklet, :region, :org, :place, :number, :state, :changedAt, :changedBy)
                        """)
                .param("id", sheet.id())
                .param("booklet", sheet.booklet())
                .param("region", sheet.region())
                .param("org", sheet.org())
                .param("place", sheet.place())
                .param("number", sheet.number())
                .param("state", sheet.state().code())
                .param("changedAt", sheet.changedAt())
                .param("changedBy", sheet.changedBy())
                .update();
    }

    /** Writes how the sheet stands now; the database refuses what may not follow. */
    void update(BlankSheet sheet) {
        db.sql("""
                        update document.blank_sheet
                           set state = :state, matter = :matter, on_day = :onDay, reason = :reason, file = :file,
                               notice = :notice, notice_on = :noticeOn, changed_at = :changedAt, changed_by = :changedBy
                         where id = :id
                        """)
                .param("state", sheet.state().code())
                .param("matter", sheet.matter())
                .param("onDay", sheet.onDay())
                .param("reason", personal.seal(sheet.id(), REASON, sheet.reason()))
                .param("file", sheet.file())
                .param("notice", personal.seal(sheet.id(), NOTICE, sheet.notice()))
                .param("noticeOn", sheet.noticeOn())
                .param("changedAt", sheet.changedAt())
                .param("changedBy", sheet.changedBy())
                .param("id", sheet.id())
                .update();
    }

    Optional<BlankSheet> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(this::sheet)
                .optional();
    }

    Optional<BlankSheet> lock(UUID id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(this::sheet)
                .optional();
    }

    Optional<BlankSheet> claimedFor(UUID matter) {
        return db.sql(COLUMNS + "where matter = :matter and state = 'claimed' for update")
                .param("matter", matter)
                .query(this::sheet)
                .optional();
    }

    List<BlankSheet> of(Collection<UUID> booklets) {
        return booklets.isEmpty()
                ? List.of()
                : db.sql(COLUMNS + "where booklet in (:booklets) order by booklet, place")
                        .param("booklets", booklets)
                        .query(this::sheet)
                        .list();
    }

    private BlankSheet sheet(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new BlankSheet(
                id,
                row.getObject("booklet", UUID.class),
                row.getLong("region"),
                row.getObject("org", UUID.class),
                row.getInt("place"),
                row.getString("number"),
                SheetState.of(row.getString("state")),
                row.getObject("matter", UUID.class),
                row.getObject("on_day", LocalDate.class),
                personal.open(id, REASON, row.getBytes("reason")),
                row.getString("file"),
                personal.open(id, NOTICE, row.getBytes("notice")),
                row.getObject("notice_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getObject("changed_by", UUID.class));
    }
}
