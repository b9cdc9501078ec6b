package org.tiean.casework.penalty.service;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 电子送达: served on the day the message reaches the system the party named; the log of the system is its proof. */
public record ServeElectronically(StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return Serve.reached(facts, at);
    }
}
