package org.tiean.document.booklet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One set of blank sheets in the hands of one officer.
 *
 * @param data what is printed on every sheet, frozen when it was issued
 * @param dueOn the day by which it is to be handed back
 * @param printed how often it was printed
 * @param receipt the receipt the holder signed, by its digest
 */
public record Booklet(
        UUID id,
        long region,
        UUID org,
        String form,
        String template,
        String data,
        String digest,
        UUID holder,
        String purpose,
        LocalDate dueOn,
        LocalDate issuedOn,
        OffsetDateTime issuedAt,
        UUID issuedBy,
        int printed,
        @Nullable String receipt) {}
