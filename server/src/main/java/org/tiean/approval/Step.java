package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One signature of a chain.
 *
 * @param post asked for
 * @param seats {@code POST@organisation}: whoever holds one of them may sign
 * @param assignee the one person it was handed to (转办), null while any holder may sign
 * @param signedFor in whose place it was signed (委托代签)
 * @param signedPost in which post it was signed: the one asked for, or one above
 */
public record Step(
        int n,
        String post,
        List<String> seats,
        @Nullable UUID assignee,
        @Nullable UUID signedBy,
        @Nullable UUID signedFor,
        @Nullable String signedPost,
        @Nullable OffsetDateTime at,
        @Nullable Outcome outcome,
        @Nullable String opinion) {
    public Step {
        seats = List.copyOf(seats);
    }

    /** What became of a step. */
    public enum Outcome {
        SIGNED("同意"),
        RETURNED("退回修改"),
        /** Held by nobody but the proposer, so the next one up signs. */
        SKIPPED("由上一级审批");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Step waiting(int n, String post, List<String> seats) {
        return new Step(n, post, seats, null, null, null, null, null, null, null);
    }

    static Step skipped(int n, String post, List<String> seats, OffsetDateTime at) {
        return new Step(n, post, seats, null, null, null, null, at, Outcome.SKIPPED, null);
    }

    boolean skipped() {
        return outcome == Outcome.SKIPPED;
    }
}
