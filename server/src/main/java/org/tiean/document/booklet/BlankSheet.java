package org.tiean.document.booklet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One numbered sheet of a booklet.
 *
 * @param matter the case it was used for
 * @param onDay the day on which it was used, made void, handed back or found missing
 * @param reason why, where it was not used
 * @param file its scan, by digest
 * @param notice where its loss was made public
 */
public record BlankSheet(
        UUID id,
        UUID booklet,
        long region,
        UUID org,
        int place,
        String number,
        SheetState state,
        @Nullable UUID matter,
        @Nullable LocalDate onDay,
        @Nullable String reason,
        @Nullable String file,
        @Nullable String notice,
        @Nullable LocalDate noticeOn,
        OffsetDateTime changedAt,
        UUID changedBy) {
    boolean open() {
        return state == SheetState.BLANK || state == SheetState.CLAIMED;
    }
}
