package org.tiean.casework.penalty.hearing;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 申请听证. */
public record AskHearing(boolean written, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (var strand : at.effects().opened()) {
            next = next.hearing(strand.id(), new PenaltyCase.Hearing(at.strand(), null, null, null, null));
        }
        return next;
    }
}
