package org.tiean.casework.penalty.remedy;

import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 主动撤销: the agency takes its decision back.
 *
 * @param redo whether it goes on to decide anew
 * @param told the review organ or court before which it lies was told in writing (行诉解释81(1))
 */
public record RevokeDecision(OwnGround ground, boolean redo, boolean told) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> {
                    Party revoked = party.with(party.recourse().on(ApplyReview.opened(at)))
                            .revoked(at.seq(), Recourse.Bar.NONE);
                    return redo ? revoked.anew() : revoked;
                })
                .sending(at);
    }
}
