package org.tiean.casework.penalty.payment;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 对催告的陈述申辩 (强制法36). */
public record ObjectToDemand(
        boolean written,
        String from,
        String until,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().objecting(true)));
    }
}
