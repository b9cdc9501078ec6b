package org.tiean.document;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A frozen paper and how far it has come. */
public record Paper(
        UUID id,
        UUID matter,
        long region,
        UUID org,
        String strand,
        @Nullable String addressee,
        String form,
        String template,
        @Nullable String number,
        String data,
        String digest,
        String state,
        @Nullable UUID frozenBy,
        OffsetDateTime frozenAt,
        @Nullable String pdf,
        @Nullable Integer pages,
        @Nullable String scan,
        @Nullable String voidReason) {}
