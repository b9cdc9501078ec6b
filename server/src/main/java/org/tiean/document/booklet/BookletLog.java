package org.tiean.document.booklet;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.access.Actors;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Uuid7;

/** Who did what with a booklet, in order; written once and never changed. */
@Repository
class BookletLog {
    private static final String WORDS = "words";

    private final JdbcClient db;
    private final PersonalData personal;
    private final BusinessClock clock;

    BookletLog(JdbcClient db, PersonalData personal, BusinessClock clock) {
        this.db = db;
        this.personal = personal;
        this.clock = clock;
    }

    void write(Booklet booklet, BookletEvent.Kind kind, @Nullable String words) {
        write(booklet.id(), booklet.region(), null, kind, words);
    }

    void write(BlankSheet sheet, BookletEvent.Kind kind, @Nullable String words) {
        write(sheet.booklet(), sheet.region(), sheet.id(), kind, words);
    }

    private void write(
            UUID booklet, long region, @Nullable UUID sheet, BookletEvent.Kind kind, @Nullable String words) {
        UUID id = Uuid7.next();
        db.sql("""
                        insert into document.booklet_event (id, booklet, sheet, region, kind, words, at, by_user)
                        values (:id, :booklet, :sheet, :region, :kind, :words, :at, :by)
                        """)
                .param("id", id)
                .param("booklet", booklet)
                .param("sheet", sheet)
                .param("region", region)
                .param("kind", kind.code())
                .param("words", personal.seal(id, WORDS, words))
                .param("at", clock.now())
                .param("by", Actors.current().user())
                .update();
    }

    List<BookletEvent> of(UUID booklet) {
        return db.sql("""
                        select id, booklet, sheet, kind, words, at, by_user
                          from document.booklet_event
                         where booklet = :booklet
                         order by at, id
                        """)
                .param("booklet", booklet)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new BookletEvent(
                            id,
                            row.getObject("booklet", UUID.class),
                            row.getObject("sheet", UUID.class),
                            BookletEvent.Kind.of(row.getString("kind")),
                            personal.open(id, WORDS, row.getBytes(WORDS)),
                            row.getObject("at", OffsetDateTime.class),
                            row.getObject("by_user", UUID.class));
                })
                .list();
    }
}
