package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.SanctionKind;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 履行其他处罚: proof that a sanction without money was performed.
 *
 * @param until the last day of a sanction that lasts; null for one done at a stroke
 */
public record Perform(
        SanctionKind kind,
        @Nullable LocalDate until,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    Performance after(Performance before, LocalDate on) {
        return before.performed(kind, new Performance.Proof(on, until));
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(after(party.performance(), at.doneOn())));
    }
}
