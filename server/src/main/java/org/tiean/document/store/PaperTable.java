package org.tiean.document.store;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.document.Paper;
import org.tiean.document.PaperState;

/** Papers as frozen, and what became of each. */
@Repository
public class PaperTable {
    private static final String COLUMNS = """
            select id, matter, region, org, strand, addressee, form, template, number, dated_on, state, pdf, pages,
                   scan
              from document.paper
            """;

    private final JdbcClient db;
    private final JdbcClient system;

    PaperTable(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    public void insert(Paper paper, String data, String saltHex, String digest) {
        db.sql("""
                        insert into document.paper (id, matter, region, org, strand, addressee, form, template, number,
                               dated_on, data, salt, digest)
                        values (:id, :matter, :region, :org, :strand, :addressee, :form, :template, :number,
                               :datedOn, :data, :salt, :digest)
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
                .param("datedOn", paper.datedOn())
                .param("data", data)
                .param("salt", HexFormat.of().parseHex(saltHex))
                .param("digest", digest)
                .update();
    }

    public Optional<Paper> find(UUID id) {
        return db.sql(COLUMNS + " where id = :id").param("id", id).query(Paper.class).optional();
    }

    public List<Paper> of(UUID matter) {
        return db.sql(COLUMNS + " where matter = :matter order by frozen_at, id")
                .param("matter", matter)
                .query(Paper.class)
                .list();
    }

    public String data(UUID id) {
        return db.sql("select data from document.paper where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** A paper whose pages are still to be made, of whatever region; for the job alone. */
    public record Pending(UUID id, long region) {}

    public List<Pending> pending() {
        return system.sql("""
                        select id, region
                          from document.paper
                         where pdf is null
                         order by frozen_at
                         limit 500
                        """).query(Pending.class).list();
    }

    /** Keeps the pages once; false where another worker was first. */
    public boolean rendered(UUID id, String pdf, int pages) {
        return db.sql("""
                        update document.paper
                           set pdf = :pdf, pages = :pages
                         where id = :id
                           and pdf is null
                        """)
                        .param("id", id)
                        .param("pdf", pdf)
                        .param("pages", pages)
                        .update()
                == 1;
    }

    public void state(UUID id, PaperState state) {
        db.sql("update document.paper set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    public void issued(UUID id, String scan) {
        db.sql("update document.paper set state = 'ISSUED', scan = :scan where id = :id")
                .param("id", id)
                .param("scan", scan)
                .update();
    }

    public void voided(UUID id, String reason) {
        db.sql("update document.paper set state = 'VOID', void_reason = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }
}
