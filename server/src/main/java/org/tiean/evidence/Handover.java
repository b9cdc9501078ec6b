package org.tiean.evidence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of hands of what is kept: 入库, 交接 or the end of the keeping.
 *
 * @param strand what is kept, by the strand of the matter
 * @param giver null where it came from outside the agency
 * @param receiver null where it went outside the agency
 * @param items the registered evidence that is kept
 */
public record Handover(
        UUID matter,
        long region,
        String strand,
        long seq,
        String label,
        boolean ends,
        @Nullable UUID giver,
        @Nullable UUID receiver,
        LocalDateTime at,
        String seal,
        List<UUID> items,
        Words words) {
    public Handover {
        items = List.copyOf(items);
    }

    /** What may name somebody: what is kept, the one outside the agency, the place, the seal, the reason. */
    public record Words(String things, String outsider, String place, String seal, String why) {}
}
