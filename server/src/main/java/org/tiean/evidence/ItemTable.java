package org.tiean.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;

/** Evidence as the lists show it, and who opened an original. */
@Repository
class ItemTable {
    private static final String TITLE = "title";
    private static final String PROVENANCE = "provenance";
    private static final String PROVES = "proves";
    private static final String COLUMNS = """
        select id, matter, region, no, kind, kind_label, title, provenance, proves, collected_on,
               array_to_string(officers, ',') as officers, sha256, size, type, seq
          from evidence.item
        """;

    private final JdbcClient db;
    private final PersonalData personal;

    ItemTable(JdbcClient db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    Optional<Item> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, i) -> item(row))
                .optional();
    }

    List<Item> of(UUID matter) {
        return db.sql(COLUMNS + "where matter = :matter order by no")
                .param("matter", matter)
                .query((row, i) -> item(row))
                .list();
    }

    /** The caller holds the lock of the matter, so no two items get one number. */
    int nextNumber(UUID matter) {
        return db.sql("select coalesce(max(no), 0) + 1 from evidence.item where matter = :matter")
                .param("matter", matter)
                .query(Integer.class)
                .single();
    }

    void insert(Item item) {
        Item.Original original = item.original();
        db.sql("""
            insert into evidence.item (id, matter, region, no, kind, kind_label, title, provenance, proves,
                                       collected_on, officers, sha256, size, type, seq)
            values (:id, :matter, :region, :no, :kind, :kindLabel, :title, :provenance, :proves, :collectedOn,
                    string_to_array(:officers, ',')::uuid[], :sha256, :size, :type, :seq)
            """)
                .param("id", item.id())
                .param("matter", item.matter())
                .param("region", item.region())
                .param("no", item.no())
                .param("kind", item.kind())
                .param("kindLabel", item.kindLabel())
                .param("title", personal.seal(item.id(), TITLE, item.title()))
                .param("provenance", personal.seal(item.id(), PROVENANCE, item.provenance()))
                .param("proves", personal.seal(item.id(), PROVES, item.proves()))
                .param("collectedOn", item.collectedOn())
                .param("officers", item.officers().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("sha256", original == null ? null : original.sha256())
                .param("size", original == null ? null : original.size())
                .param("type", original == null ? null : original.type())
                .param("seq", item.seq())
                .update();
    }

    void opened(Item item, UUID by) {
        db.sql("insert into evidence.opened (item, region, opened_by) values (:item, :region, :by)")
                .param("item", item.id())
                .param("region", item.region())
                .param("by", by)
                .update();
    }

    /** Notes the first piece of a playing; false where the playing is noted already. Nobody plays one thing for a day. */
    boolean playing(Item item, UUID by, UUID playing) {
        return db.sql("""
            insert into evidence.opened (item, region, opened_by, playing)
            select :item, :region, :by, :playing
             where not exists (select 1 from evidence.opened
                                where item = :item and opened_by = :by and playing = :playing
                                  and opened_at > now() - interval '12 hours')
            """)
                        .param("item", item.id())
                        .param("region", item.region())
                        .param("by", by)
                        .param("playing", playing)
                        .update()
                > 0;
    }

    /** Who opened the original, newest first. */
    List<Opening> openings(UUID item) {
        return db.sql("""
            select opened_by as by, opened_at as at
              from evidence.opened
             where item = :item
             order by opened_at desc
             limit 200
            """).param("item", item).query(Opening.class).list();
    }

    private Item item(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String sha256 = row.getString("sha256");
        String officers = row.getString("officers");
        return new Item(
                id,
                row.getObject("matter", UUID.class),
                row.getLong("region"),
                row.getInt("no"),
                row.getString("kind"),
                row.getString("kind_label"),
                text(row, id, TITLE),
                text(row, id, PROVENANCE),
                text(row, id, PROVES),
                row.getObject("collected_on", LocalDate.class),
                Arrays.stream(officers.split(","))
                        .filter(one -> !one.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                sha256 == null ? null : new Item.Original(sha256, row.getLong("size"), row.getString("type")),
                row.getLong("seq"));
    }

    /** Sealed is what may name somebody; nothing stays nothing. */
    private String text(ResultSet row, UUID id, String column) throws SQLException {
        return Objects.requireNonNullElse(personal.open(id, column, row.getBytes(column)), "");
    }
}
