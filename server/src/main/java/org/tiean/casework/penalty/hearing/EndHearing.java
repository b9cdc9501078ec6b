package org.tiean.casework.penalty.hearing;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 终止听证: no-show, leaving, or the request is withdrawn (处罚法64(六)). */
public record EndHearing(HearingEnd ground) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
