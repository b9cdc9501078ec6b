package org.tiean.casework.penalty.inquiry;

import java.time.LocalDateTime;
import java.util.UUID;
import org.tiean.casework.penalty.StoredRef;

/**
 * One recording of sound or pictures: its unchanged file, when it begins and how long it is.
 *
 * @param evidence its id in the register
 * @param original whether it is what the recorder wrote, and not a copy of it
 */
public record Recording(UUID evidence, StoredRef file, LocalDateTime from, int seconds, boolean original) {
    boolean isPlayable() {
        return file.type().startsWith("video/") || file.type().startsWith("audio/");
    }
}
