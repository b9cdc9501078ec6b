package org.tiean.casework.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.law.Reference;

/** The phrases shipped as samples, those of an agency and those of a person; deleted ones can be brought back for a while. */
@Repository
class PhraseTable {
    private static final String COLUMNS = """
            select id, act, field, kind, title, text, shared, sort, created_by
              from casework.phrase
            """;

    private final JdbcClient db;
    private final List<Phrase> shipped =
            Reference.rows("phrases.csv").stream().map(PhraseTable::sample).toList();

    PhraseTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * A phrase.
     *
     * @param shared whether everybody of the agency uses it
     * @param createdBy null for a shipped sample
     */
    record Phrase(
            UUID id,
            @Nullable String act,
            @Nullable String field,
            String kind,
            String title,
            String text,
            boolean shared,
            int sort,
            @Nullable UUID createdBy) {
        boolean fits(@Nullable String wantedAct, @Nullable String wantedField) {
            return matches(act, wantedAct) && matches(field, wantedField);
        }

        private static boolean matches(@Nullable String own, @Nullable String wanted) {
            return own == null || wanted == null || own.equals(wanted);
        }
    }

    /** One's own first, then the agency's, samples last; each in the order that was set. */
    List<Phrase> of(UUID org, @Nullable String act, @Nullable String field) {
        var kept = db.sql(COLUMNS + """
                where org = :org
                  and deleted_at is null
                order by shared, sort, title, id
                limit 500
                """).param("org", org).query(Phrase.class).list();
        return Stream.concat(kept.stream(), shipped.stream().sorted(Comparator.comparing(Phrase::title)))
                .filter(phrase -> phrase.fits(act, field))
                .toList();
    }

    Optional<Phrase> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Phrase.class)
                .optional();
    }

    void insert(Phrase phrase, UUID org, long region) {
        db.sql("""
            insert into casework.phrase (id, region, org, act, field, kind, title, text, shared, sort, created_by)
            values (:id, :region, :org, :act, :field, :kind, :title, :text, :shared,
                    (select coalesce(max(sort), 0) + 1
                       from casework.phrase
                      where org = :org
                        and shared = :shared),
                    :by)
            """)
                .param("id", phrase.id())
                .param("region", region)
                .param("org", org)
                .param("act", phrase.act())
                .param("field", phrase.field())
                .param("kind", phrase.kind())
                .param("title", phrase.title())
                .param("text", phrase.text())
                .param("shared", phrase.shared())
                .param("by", phrase.createdBy())
                .update();
    }

    void update(Phrase phrase) {
        db.sql("""
            update casework.phrase
               set act = :act, field = :field, kind = :kind, title = :title, text = :text, shared = :shared
             where id = :id
            """)
                .param("act", phrase.act())
                .param("field", phrase.field())
                .param("kind", phrase.kind())
                .param("title", phrase.title())
                .param("text", phrase.text())
                .param("shared", phrase.shared())
                .param("id", phrase.id())
                .update();
    }

    void place(UUID id, int sort) {
        db.sql("update casework.phrase set sort = :sort where id = :id")
                .param("sort", sort)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        db.sql("update casework.phrase set deleted_at = now() where id = :id and deleted_at is null")
                .param("id", id)
                .update();
    }

    void restore(UUID id) {
        db.sql("update casework.phrase set deleted_at = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Phrase sample(Map<String, String> row) {
        return new Phrase(
                UUID.fromString(row.getOrDefault("id", "")),
                blankToNull(row.get("act")),
                blankToNull(row.get("field")),
                row.getOrDefault("kind", ""),
                row.getOrDefault("title", ""),
                row.getOrDefault("text", ""),
                true,
                0,
                null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
