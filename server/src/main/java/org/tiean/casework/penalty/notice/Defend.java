package org.tiean.casework.penalty.notice;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 陈述申辩: what the party put forward, by word of mouth or in writing. */
public record Defend(
        boolean written,
        String from,
        String until,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                at.strand(),
                party ->
                        party.with(new Party.Defence(true, true, party.defence().heard())));
    }
}
