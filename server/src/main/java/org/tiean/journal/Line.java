package org.tiean.journal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record as stored.
 *
 * @param line the canonical JSON text the hash is over
 * @param content names and free text, null where there are none or they were erased by lawful order
 * @param salt hexadecimal, null where there is no content
 */
public record Line(
        UUID matter,
        long seq,
        String prev,
        String hash,
        String line,
        OffsetDateTime recordedAt,
        @Nullable String salt,
        @Nullable String content) {}
