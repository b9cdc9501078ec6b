package org.tiean.casework.penalty.remedy;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 复议受理: in the ordinary or the summary procedure (复议法53). */
public record AcceptReview(boolean summary) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.remedied(
                at.strand(), party -> party.with(party.recourse().pending(Contest.REVIEW, at.doneOn(), at.seq())));
    }
}
