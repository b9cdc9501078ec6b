package org.tiean.casework.penalty.notice;

import java.util.List;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 变更拟处理意见: a new finding, on the ground given. */
public record Amend(AmendGround ground, Outcome outcome, List<String> violations, List<Sanction> sanctions)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(new Finding(at.seq(), outcome, violations, sanctions)));
    }
}
