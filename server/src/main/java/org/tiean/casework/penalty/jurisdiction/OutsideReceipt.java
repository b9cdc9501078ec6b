package org.tiean.casework.penalty.jurisdiction;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 受移送机关的回执, where that organ is not on this platform: it took the case, or sent it back. */
public record OutsideReceipt(boolean accepted, StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
