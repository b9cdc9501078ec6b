package org.tiean.casework.penalty;

import org.jspecify.annotations.Nullable;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 陈述申辩: what the party put forward, by word of mouth or in writing. */
public record Defend(boolean written, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                at.strand(),
                party ->
                        party.with(new Party.Defence(true, true, party.defence().heard())));
    }
}
