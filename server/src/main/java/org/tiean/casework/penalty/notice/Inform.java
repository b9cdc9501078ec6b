package org.tiean.casework.penalty.notice;

import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 告知: content, facts, reasons, basis and rights are told (处罚法44). */
public record Inform(boolean hearingTold, int statementDays) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (String strand : at.strands()) {
            next = next.party(
                    strand,
                    party -> party.finding() == null
                            ? party
                            : party.with(new Party.Notice(party.finding(), at.seq(), hearingTold, statementDays)));
        }
        return next.sending(at);
    }
}
