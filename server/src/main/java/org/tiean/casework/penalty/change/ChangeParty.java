package org.tiean.casework.penalty.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 当事人变更: from this line on papers bear the entry of the registry named here; what was told before stays told. */
public record ChangeParty(
        PartyChange kind, Successor party, @Nullable StoredRef file) implements Act<PenaltyCase> {

    /** Who goes on: the registry's id, and whether it counts as a person; the thresholds of the case stay. */
    public record Successor(UUID party, boolean person) {}

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), known -> known.named(party.party()));
    }
}
