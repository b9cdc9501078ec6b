package org.tiean.casework.penalty.custody;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one strand of 证据保管 is about, and who has it.
 *
 * @param evidence the registered evidence that is kept
 * @param preservation the strand of 先行登记保存 whose things are kept, null where none is
 * @param keeper who has it; null where somebody outside the agency has it for the time being
 * @param since the minute he took it over
 */
public record Custody(
        List<UUID> evidence,
        @Nullable String preservation,
        @Nullable UUID keeper,
        String since) {
    public Custody {
        evidence = List.copyOf(evidence);
    }

    Custody with(@Nullable UUID next, String at) {
        return new Custody(evidence, preservation, next, at);
    }
}
