package org.tiean.casework.penalty.inquiry;

import java.time.LocalDateTime;
import java.util.UUID;
import org.tiean.casework.penalty.StoredRef;

/**
 * One photograph: its unchanged original, when it was taken and by which officer.
 *
 * @param evidence its id in the register
 * @param takenAt what the officers say; what the camera noted is only offered to them
 */
public record Photo(UUID evidence, StoredRef file, LocalDateTime takenAt, UUID by) {
    public boolean isPicture() {
        return file.type().equals("image/jpeg") || file.type().equals("image/png");
    }
}
