package org.tiean.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence as the lists show it, and who opened an original. */
@Repository
class ItemTable {
    private static final String COLUMNS = """
        select id, matter, region, no, kind, kind_label, title, provenance, proves, collected_on,
               array_to_string(officers, ',') as officers, sha256, size, type, seq
          from evidence.item
        """;

    private final JdbcClient db;

    ItemTable(JdbcClient db) {
        this.db = db;
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
                .param("title", item.title())
                .param("provenance", item.provenance())
                .param("proves", item.proves())
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

    private static Item item(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        String officers = row.getString("officers");
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("matter", UUID.class),
                row.getLong("region"),
                row.getInt("no"),
                row.getString("kind"),
                row.getString("kind_label"),
                row.getString("title"),
                row.getString("provenance"),
                row.getString("proves"),
                row.getObject("collected_on", LocalDate.class),
                Arrays.stream(officers.split(","))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                sha256 == null ? null : new Item.Original(sha256, row.getLong("size"), row.getString("type")),
                row.getLong("seq"));
    }
}
