package org.tiean.casework.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.law.Reference;

/** The phrases shipped as samples and those of an agency. */
@Repository
class PhraseTable {
    private final JdbcClient db;
    private final List<Phrase> shipped =
            Reference.rows("phrases.csv").stream().map(PhraseTable::sample).toList();

    PhraseTable(JdbcClient db) {
        this.db = db;
    }

    /** @param createdBy null for a shipped sample */
    record Phrase(
            UUID id,
            @Nullable String act,
            @Nullable String field,
            String kind,
            String title,
            String text,
            @Nullable UUID createdBy) {
        boolean fits(@Nullable String wantedAct, @Nullable String wantedField) {
            return matches(act, wantedAct) && matches(field, wantedField);
        }

        private static boolean matches(@Nullable String own, @Nullable String wanted) {
            return own == null || wanted == null || own.equals(wanted);
        }
    }

    /** The agency's own first, samples after. */
    List<Phrase> of(UUID org, @Nullable String act, @Nullable String field) {
        var own = db.sql("""
            select id, act, field, kind, title, text, created_by
              from casework.phrase
             where org = :org
             order by title, id
             limit 500
            """).param("org", org).query(Phrase.class).list();
        return Stream.concat(own.stream(), shipped.stream())
                .filter(phrase -> phrase.fits(act, field))
                .toList();
    }

    void insert(Phrase phrase, UUID org, long region) {
        db.sql("""
            insert into casework.phrase (id, region, org, act, field, kind, title, text, created_by)
            values (:id, :region, :org, :act, :field, :kind, :title, :text, :by)
            """)
                .param("id", phrase.id())
                .param("region", region)
                .param("org", org)
                .param("act", phrase.act())
                .param("field", phrase.field())
                .param("kind", phrase.kind())
                .param("title", phrase.title())
                .param("text", phrase.text())
                .param("by", phrase.createdBy())
                .update();
    }

    /** False where it is not there, or not the user's own. */
    boolean delete(UUID id) {
        return db.sql("delete from casework.phrase where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Phrase sample(Map<String, String> row) {
        return new Phrase(
                UUID.fromString(row.getOrDefault("id", "")),
                blankToNull(row.get("act")),
                blankToNull(row.get("field")),
                row.getOrDefault("kind", ""),
                row.getOrDefault("title", ""),
                row.getOrDefault("text", ""),
                null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
