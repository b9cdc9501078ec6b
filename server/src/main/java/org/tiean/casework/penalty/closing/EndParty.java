package org.tiean.casework.penalty.closing;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 终结对该当事人的处理.
 *
 * @param nothingLeft after a decision: neither estate nor anybody who takes over the obligation (强制法40)
 * @param file the certificate of death or cancellation, or another proof
 */
public record EndParty(
        EndGround ground,
        @Nullable Boolean nothingLeft,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
