package org.tiean.casework.penalty.custody;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 保管交接: from one hand to the next.
 *
 * @param giver the present keeper, null where it comes back from outside the agency
 * @param receiver the next keeper, null where it goes outside the agency, as to a laboratory; to whom, is content
 */
public record HandOverCustody(
        @Nullable UUID giver, @Nullable UUID receiver, String at, SealState seal) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry entry) {
        Custody kept = facts.evidence().custody().get(entry.strand());
        return kept == null ? facts : facts.keeping(entry.strand(), kept.with(receiver, at));
    }
}
