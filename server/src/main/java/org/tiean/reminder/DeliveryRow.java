package org.tiean.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as the pages show it. */
record DeliveryRow(
        @NotNull UUID id,
        @NotNull UUID user,
        @NotNull String text,
        @NotNull Delivery.State state,
        @NotNull String stateLabel,
        int attempts,
        @Nullable String failure,
        @NotNull OffsetDateTime at,
        @Nullable OffsetDateTime endedAt) {
    static DeliveryRow of(Delivery delivery) {
        return new DeliveryRow(
                delivery.id(),
                delivery.user(),
                delivery.text(),
                delivery.state(),
                delivery.state().label(),
                delivery.attempts(),
                delivery.failure(),
                delivery.createdAt(),
                delivery.endedAt());
    }
}
