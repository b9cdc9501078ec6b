package org.tiean.casework.penalty.remedy;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 补正: a slip of the pen in the decision is put right. */
public record RectifyDecision(CorrectionKind kind, boolean contentUntouched) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.sending(at);
    }
}
