package org.tiean.casework.store;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was in a questioning at which minutes. */
@Repository
public class MinuteTable {
    /** Shorter ones are words such as 无. */
    private static final int SHORTEST_NUMBER = 6;

    private final JdbcClient db;

    MinuteTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody for some minutes, the last one not included.
     *
     * @param officer null where it is the person asked
     * @param who by which he is known: the id of an officer, the print of a person's number
     */
    public record Held(@Nullable UUID officer, byte[] who, OffsetDateTime from, OffsetDateTime until) {}

    /** False where the minutes are taken, by whatever record of whatever region; waits for one that is being recorded. */
    public boolean hold(UUID matter, long seq, long region, Held held) {
        return db.sql("""
            insert into casework.questioned_minutes (matter, seq, region, role, who, during)
            values (:matter, :seq, :region, :role, :who, tstzrange(:from, :until))
            on conflict do nothing
            """)
                        .param("matter", matter)
                        .param("seq", seq)
                        .param("region", region)
                        .param("role", held.officer() == null ? "PERSON" : "OFFICER")
                        .param("who", held.who())
                        .param("from", held.from())
                        .param("until", held.until())
                        .update()
                == 1;
    }

    /** Whether a record the actor may see has these minutes. */
    public boolean taken(Held held) {
        return db.sql("""
            select exists (select
                             from casework.questioned_minutes
                            where who = :who
                              and during && tstzrange(:from, :until))
            """)
                .param("who", held.who())
                .param("from", held.from())
                .param("until", held.until())
                .query(Boolean.class)
                .single();
    }

    public void forget(UUID matter) {
        db.sql("delete from casework.questioned_minutes where matter = :matter")
                .param("matter", matter)
                .update();
    }

    /** The record of this line never had these minutes. */
    public void free(UUID matter, long seq) {
        db.sql("delete from casework.questioned_minutes where matter = :matter and seq = :seq")
                .param("matter", matter)
                .param("seq", seq)
                .update();
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** A person's number as it is compared, however it was typed; empty where what was typed is no number. */
    public static String number(String typed) {
        String plain = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return plain.length() < SHORTEST_NUMBER ? "" : plain;
    }
}
