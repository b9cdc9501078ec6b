package org.tiean.casework.penalty.filing;

import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 追加当事人. */
public record AddParty(LeadParty party) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.joined(List.of(party), at);
    }
}
