package org.tiean.casework.penalty.decision;

import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 法制审核: an opinion on exactly this finding (处罚法58). */
public record Review(boolean passed, ReviewOutcome outcome) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (String strand : at.strands()) {
            next = next.party(
                    strand,
                    party -> party.finding() == null
                            ? party
                            : party.with(new Party.Opinion(
                                    at.by(), passed, party.finding().seq())));
        }
        return next;
    }
}
