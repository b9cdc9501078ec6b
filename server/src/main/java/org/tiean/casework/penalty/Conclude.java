package org.tiean.casework.penalty;

import java.util.List;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 调查终结: what is found against each party. */
public record Conclude(List<PartyFinding> findings) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (PartyFinding one : findings) {
            next = next.party(one.strand(), party -> party.with(one.finding(at.seq())));
        }
        return next;
    }
}
