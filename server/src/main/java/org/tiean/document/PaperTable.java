package org.tiean.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Where;

/** The papers of all matters. */
@Repository
class PaperTable {
    private static final String DATA = "data";
    private static final String VOID_REASON = "void_reason";
    private static final String COLUMNS = """
            select id, matter, region, org, strand, addressee, form, template, number, data, digest, state, frozen_by,
                   frozen_at, pdf, pages, scan, void_reason
              from document.paper
            """;

    private final JdbcClient db;
    private final JdbcClient system;
    private final PersonalData personal;

    PaperTable(JdbcClient db, @Qualifier("system") JdbcClient system, PersonalData personal) {
        this.db = db;
        this.system = system;
        this.personal = personal;
    }

    record Pending(UUID id, long region) {}

    void insert(Paper paper) {
        db.sql("""
                insert into document.paper (id, matter, region, org, strand, addressee, form, template, number, data, digest,
                                            state, frozen_by, frozen_at)
                values (:id, :matter, :region, :org, :strand, :addressee, :form, :template, :number, :data, :digest,
                        :state, :frozenBy, :frozenAt)
                """)
                .param("id", paper.id())
                .param("matter", paper.matter())
                .param("region", paper.region())
                .param("org", paper.org())
                .param("strand", paper.strand())
                .param("addressee", paper.addressee())
                .param("form", paper.form())
                .param("template", paper.template())
                .param("number", paper.number())
                .param("data", personal.seal(paper.id(), DATA, paper.data()))
                .param("digest", paper.digest())
                .param("state", paper.state())
                .param("frozenBy", paper.frozenBy())
                .param("frozenAt", paper.frozenAt())
                .update();
    }

    private Paper paper(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Paper(
                id,
                row.getObject("matter", UUID.class),
                row.getLong("region"),
                row.getObject("org", UUID.class),
                row.getString("strand"),
                row.getString("addressee"),
                row.getString("form"),
                row.getString("template"),
                row.getString("number"),
                Objects.requireNonNull(personal.open(id, DATA, row.getBytes("data"))),
                row.getString("digest"),
                row.getString("state"),
                row.getObject("frozen_by", UUID.class),
                row.getObject("frozen_at", OffsetDateTime.class),
                row.getString("pdf"),
                row.getObject("pages", Integer.class),
                row.getString("scan"),
                personal.open(id, VOID_REASON, row.getBytes("void_reason")));
    }

    Optional<Paper> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(this::paper)
                .optional();
    }

    Optional<Paper> lock(UUID id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(this::paper)
                .optional();
    }

    /** Those that are not pages yet; void ones will never be. */
    List<UUID> unrendered(Collection<UUID> matters) {
        return matters.isEmpty()
                ? List.of()
                : db.sql("""
                                select id
                                  from document.paper
                                 where matter in (:matters)
                                   and pdf is null
                                   and state <> :void
                                """)
                        .param("matters", matters)
                        .param("void", PaperState.VOID.code())
                        .query(UUID.class)
                        .list();
    }

    List<Paper> of(UUID matter) {
        return db.sql(COLUMNS + "where matter = :matter order by frozen_at, id")
                .param("matter", matter)
                .query(this::paper)
                .list();
    }

    /** Whether some paper of the agency bears the number, void ones too. */
    boolean given(UUID org, String number) {
        return db.sql("""
                        select exists (select from document.paper where org = :org and number = :number)
                            or exists (select from document.old_number where org = :org and number = :number)
                            or exists (select from document.blank_sheet where org = :org and number = :number)
                        """)
                .param("org", org)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** How many numbered papers of these forms a matter has, void ones too. */
    int numbered(UUID matter, List<String> forms) {
        return db.sql("""
                        select count(*)
                          from document.paper
                         where matter = :matter
                           and form in (:forms)
                           and number is not null
                        """)
                .param("matter", matter)
                .param("forms", forms)
                .query(Integer.class)
                .single();
    }

    /** A given number as the list shows it. */
    record Given(
            UUID id,
            @Nullable UUID matter,
            String number,
            String form,
            String state,
            OffsetDateTime frozenAt,
            @Nullable UUID frozenBy,
            @Nullable String voidReason) {}

    /** Which numbers are wanted; null leaves a filter out. */
    record Asked(
            UUID org,
            String year,
            @Nullable List<String> forms,
            @Nullable Boolean voided,
            @Nullable String text) {}

    /** Numbers of a year, newest first. */
    List<Given> given(Asked asked, @Nullable UUID before, int limit) {
        var where = new Where()
                .and("org = :org", "org", asked.org())
                .and("number is not null and strpos(number, :year) > 0", "year", "〔" + asked.year() + "〕")
                .and("form in (:forms)", "forms", asked.forms())
                .and("(state = 'void') = :voided", "voided", asked.voided())
                .and("strpos(number, :text) > 0", "text", asked.text())
                .and("id < :before", "before", before);
        return db.sql("""
                        select id, matter, number, form, state, frozen_at, frozen_by, void_reason
                          from (select id, matter, org, number, form, state, frozen_at, frozen_by, void_reason
                                  from document.paper
                                 union all
                                select id, matter, org, number, form, 'paper', recorded_at, recorded_by, null::bytea
                                  from document.old_number
                                 union all
                                select s.id, s.matter, s.org, s.number, b.form,
                                       case when s.state in ('void', 'returned', 'lost') then 'void'
                                            when s.state = 'used' then 'paper' else 'blank' end,
                                       b.issued_at, b.issued_by, s.reason
                                  from document.blank_sheet s
                                  join document.booklet b on b.id = s.booklet) as numbers
                        """ + where.sql() + """
                         order by id desc
                         limit :limit
                        """)
                .params(where.params())
                .param("limit", limit)
                .query(this::given)
                .list();
    }

    private Given given(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Given(
                id,
                row.getObject("matter", UUID.class),
                row.getString("number"),
                row.getString("form"),
                row.getString("state"),
                row.getObject("frozen_at", OffsetDateTime.class),
                row.getObject("frozen_by", UUID.class),
                personal.open(id, VOID_REASON, row.getBytes("void_reason")));
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

    /** Keeps the pages once; false where another worker was first, or the paper was voided meanwhile. */
    boolean rendered(UUID id, String pdf, int pages, PaperState state) {
        return db.sql("""
                        update document.paper
                           set pdf = :pdf, pages = :pages, state = :state
                         where id = :id
                           and pdf is null
                           and state <> 'void'
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
                .param("voidReason", personal.seal(id, VOID_REASON, voidReason))
                .param("id", id)
                .update();
    }
}
