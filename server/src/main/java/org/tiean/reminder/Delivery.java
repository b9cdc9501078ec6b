package org.tiean.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message to one person and what became of it. */
record Delivery(
        @NotNull UUID id,
        @NotNull UUID user,
        @NotNull String text,
        @NotNull State state,
        int attempts,
        @Nullable String failure,
        @NotNull OffsetDateTime createdAt,
        @Nullable OffsetDateTime endedAt) {

    /** Where a delivery stands. */
    enum State {
        WAITING("待发送"),
        SENDING("发送中"),
        SENT("已发送"),
        FAILED("发送失败"),
        /** the gateway was asked and did not say: it is not asked again, so that nobody is reminded twice */
        UNSURE("结果不明，不再重发");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
