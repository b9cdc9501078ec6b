package org.tiean.casework.penalty.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 当事人死亡、终止: on which day, and the certificate. */
public record PartyGone(
        GoneKind kind, LocalDate goneOn, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
