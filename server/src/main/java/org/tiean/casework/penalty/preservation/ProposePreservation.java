package org.tiean.casework.penalty.preservation;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 报批先行登记保存: on which ground, and where the things are to be kept (处罚法56). */
public record ProposePreservation(PreservationGround ground, Keeping keeping) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
