package org.tiean.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of all matters. */
@Repository
class PaperTable {
    private static final String COLUMNS = """
            select id, matter, region, org, strand, addressee, form, template, number, data, digest, state, frozen_by,
                   frozen_at, pdf, pages, scan, void_reason
              from document.paper
            """;

    private final JdbcClient db;
    private final JdbcClient system;

    PaperTable(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    record Pending(UUID id, long region) {}

    void insert(Paper paper) {
        db.sql("""
                insert into document.paper (id, matter, region, org, strand, addressee, form, template, number, data, digest,
                                            state, frozen_by, frozen_at)
                values (:id, :matter, :region, :org, :strand, :addressee, :form, :template, :number, :data, :digest,
                        :state, :frozenBy, :frozenAt)
                """).paramSource(paper).update();
    }

    Optional<Paper> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Paper.class)
                .optional();
    }

    Optional<Paper> lock(UUID id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(Paper.class)
                .optional();
    }

    List<Paper> of(UUID matter) {
        return db.sql(COLUMNS + "where matter = :matter order by frozen_at, id")
                .param("matter", matter)
                .query(Paper.class)
                .list();
    }

    /** Papers with a number that an agency froze in a year, the newest first. */
    List<Paper> numbered(UUID org, int year, @Nullable String form) {
        return db.sql(COLUMNS + """
                        where org = :org
                          and number is not null
                          and frozen_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, 'Asia/Shanghai')
                          and frozen_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')
                          and (:form::text is null or form = :form)
                        order by frozen_at desc, id desc
                        limit 1000
                        """)
                .param("org", org)
                .param("year", year)
                .param("form", form)
                .query(Paper.class)
                .list();
    }

    /** Papers of every region that still wait for their pages. */
    List<Pending> pending() {
        return system.sql("""
                        select id, region
                          from document.paper
                         where pdf is null
                           and state <> 'void'
                         order by frozen_at, id
                         limit 500
                        """).query(Pending.class).list();
    }

    /** Keeps the pages once; false where another worker was first. */
    boolean rendered(UUID id, String pdf, int pages, PaperState state) {
        return db.sql("""
                        update document.paper
                           set pdf = :pdf, pages = :pages, state = :state
                         where id = :id
                           and pdf is null
                        """)
                        .param("pdf", pdf)
                        .param("pages", pages)
                        .param("state", state.code())
                        .param("id", id)
                        .update()
                == 1;
    }

    void move(UUID id, PaperState state, @Nullable String scan, @Nullable String voidReason) {
        db.sql("""
                        update document.paper
                           set state = :state, scan = coalesce(:scan, scan), void_reason = :voidReason
                         where id = :id
                        """)
                .param("state", state.code())
                .param("scan", scan)
                .param("voidReason", voidReason)
                .param("id", id)
                .update();
    }
}
