package org.tiean.casework.questioning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 询问笔录 that two officers write, or have written.
 *
 * @param outlineOn the day whose version of the outline it follows
 * @param seq the line of the journal it became; 0 while it waits for a signature
 * @param approval the signature a late record waits for, or waited for
 */
record Questioning(
        UUID id,
        UUID matter,
        long region,
        UUID questioner,
        UUID recorder,
        String outline,
        LocalDate outlineOn,
        State state,
        Person person,
        OffsetDateTime startedAt,
        int version,
        @Nullable Long seq,
        @Nullable UUID approval) {
    /** Where it stands. */
    enum State {
        WRITING,
        READING,
        FINISHED,
        DISCARDED;

        boolean open() {
            return this == WRITING || this == READING;
        }
    }

    Set<UUID> officers() {
        return Set.of(questioner, recorder);
    }

    boolean read() {
        return state != State.WRITING;
    }
}
