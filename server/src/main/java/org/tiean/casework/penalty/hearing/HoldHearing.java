package org.tiean.casework.penalty.hearing;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 举行听证: the session and its record (处罚法64(七)(八)). */
public record HoldHearing(String from, String until, int attendants) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
