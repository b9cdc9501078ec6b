package org.tiean.approval;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 委托代签: somebody who is away has named who signs for him.
 *
 * @param acts codes of acts; empty stands for every act that may be entrusted
 * @param toOn last day on which it holds
 * @param endedAt when it was revoked; one whose time ran out has simply ended
 */
record Proxy(
        UUID id,
        UUID principal,
        UUID substitute,
        List<String> acts,
        LocalDate fromOn,
        LocalDate toOn,
        String reason,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable UUID endedBy) {
    Proxy {
        acts = List.copyOf(acts);
    }

    boolean live(LocalDate today) {
        return endedAt == null && !today.isBefore(fromOn) && !today.isAfter(toOn);
    }

    boolean covers(String act) {
        return acts.isEmpty() || acts.contains(act);
    }

    /** Whether both hold on some day for some act. */
    boolean meets(Proxy other) {
        boolean acts =
                acts().isEmpty() || other.acts().isEmpty() || acts().stream().anyMatch(other.acts()::contains);
        return acts && !other.fromOn().isAfter(toOn) && !other.toOn().isBefore(fromOn);
    }
}
