package org.tiean.law;

import org.jspecify.annotations.Nullable;
import org.tiean.kernel.RegionRange;

/**
 * An administrative division, or a development zone or new area with a code of its own in a free range of its parent.
 *
 * @param code twelve digits
 * @param parent null for a province
 * @param range the codes that lie in it
 */
public record Division(
        long code, String name, Level level, @Nullable Long parent, RegionRange range) {
    /** Where a division stands. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        /** 开发区: administered like a county */
        ZONE,
        /** 新区: holds new towns */
        NEW_AREA,
        /** 新城 of a new area */
        NEW_TOWN,
        TOWN
    }

    static Division of(Row row) {
        long code = row.number("code");
        String until = row.values().getOrDefault("until", "");
        String parent = row.textOrNull("parent");
        return new Division(
                code,
                row.text("name"),
                Level.valueOf(
                        row.text("level").toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                parent == null ? null : Long.valueOf(parent),
                until.isEmpty() ? RegionRange.of(code) : new RegionRange(code, Long.parseLong(until)));
    }
}
