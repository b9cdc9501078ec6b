package org.tiean.casework.penalty.hearing;

import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 听证报告. */
public record ReportHearing(boolean supportsProposal) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var hearing = facts.hearings().get(at.strand());
        return hearing == null
                ? facts
                : facts.party(
                        hearing.party(),
                        party -> party.with(new Party.Defence(
                                party.defence().open(), party.defence().made(), true)));
    }
}
