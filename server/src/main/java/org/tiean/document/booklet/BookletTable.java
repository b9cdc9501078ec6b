package org.tiean.document.booklet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.Where;

/** The booklets that were issued. */
@Repository
class BookletTable {
    private static final String COLUMNS = """
            select id, region, org, form, template, data, digest, holder, purpose, due_on, issued_on, issued_at, issued_by,
                   printed, receipt
              from document.booklet
            """;

    private final JdbcClient db;

    BookletTable(JdbcClient db) {
        this.db = db;
    }

    void insert(Booklet booklet) {
        db.sql("""
                        insert into document.booklet (id, region, org, form, template, data, digest, holder, purpose, due_on,
                                                      issued_on, issued_at, issued_by)
                        values (:id, :region, :org, :form, :template, :data, :digest, :holder, :purpose, :dueOn,
                                :issuedOn, :issuedAt, :issuedBy)
                        """).paramSource(booklet).update();
    }

    Optional<Booklet> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Booklet.class)
                .optional();
    }

    Optional<Booklet> lock(UUID id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(Booklet.class)
                .optional();
    }

    /**
     * Booklets of an agency, newest first.
     *
     * @param open whether sheets are still out; null for both
     */
    List<Booklet> list(UUID org, @Nullable Integer year, @Nullable Boolean open, @Nullable UUID before, int limit) {
        var where = new Where()
                .and("org = :org", "org", org)
                .and("extract(year from issued_on) = :year", "year", year)
                .and("""
                        exists (select from document.blank_sheet s
                                 where s.booklet = booklet.id and s.state in ('blank', 'claimed')) = :open
                        """, "open", open)
                .and("id < :before", "before", before);
        return db.sql(COLUMNS + where.sql() + """

                         order by id desc
                         limit :limit
                        """)
                .params(where.params())
                .param("limit", limit)
                .query(Booklet.class)
                .list();
    }

    /** How many booklets an officer should have handed back before a day and did not. */
    int overdue(UUID holder, LocalDate day) {
        return db.sql("""
                        select count(*)
                          from document.booklet b
                         where b.holder = :holder
                           and b.due_on < :day
                           and exists (select from document.blank_sheet s where s.booklet = b.id and s.state = 'blank')
                        """)
                .param("holder", holder)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void printed(UUID id) {
        db.sql("update document.booklet set printed = printed + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void receipt(UUID id, String sha256) {
        db.sql("update document.booklet set receipt = :receipt where id = :id")
                .param("receipt", sha256)
                .param("id", id)
                .update();
    }
}
