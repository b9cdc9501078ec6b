package org.tiean.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One matter, granted to one person of another body for one task.
 *
 * @param lender the organisation the person comes from
 * @param toOn first day on which it no longer holds, where it was given for a time
 * @param ended {@code DONE} with its task, {@code CLOSED} with the matter or its time, {@code WITHDRAWN} by hand
 */
public record Loan(
        UUID id,
        UUID matter,
        UUID appUser,
        UUID lender,
        String post,
        @Nullable LocalDate toOn,
        String reason,
        UUID grantedBy,
        OffsetDateTime grantedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String ended) {
    boolean live(LocalDate today) {
        return endedAt == null && (toOn == null || toOn.isAfter(today));
    }
}
