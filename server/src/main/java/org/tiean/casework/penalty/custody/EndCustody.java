package org.tiean.casework.penalty.custody;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 结束保管: how it ended, and the receipt or record that shows it.
 *
 * @param giver the last keeper, null where somebody outside the agency had it
 */
public record EndCustody(
        @Nullable UUID giver,
        CustodyEnd end,
        String at,
        SealState seal,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry entry) {
        Custody kept = facts.evidence().custody().get(entry.strand());
        return kept == null ? facts : facts.keeping(entry.strand(), kept.with(null, at));
    }
}
