package org.tiean.casework.penalty;

import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 用印签发: the sealed original is recorded with the digest of its scan. */
public record Seal(StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var sent = facts.sent().get(at.strand());
        if (sent == null || !Forms.isDecision(sent.form())) {
            return facts;
        }
        return facts.party(
                sent.party(),
                party -> party.decision() == null
                        ? party
                        : party.with(new Party.Decision(party.decision().finding(), at.doneOn(), null)));
    }
}
