package org.tiean.casework.penalty.remedy;

import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 主动变更: the agency lightens its own decision.
 *
 * @param told the review organ or court before which it lies was told in writing (行诉解释81(1))
 */
public record VaryDecision(OwnGround ground, List<Sanction> sanctions, boolean told) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.recourse().on(ApplyReview.opened(at)))
                        .variedTo(sanctions, at.seq()))
                .sending(at);
    }
}
