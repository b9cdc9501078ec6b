package org.tiean.casework.penalty.service;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 公告期满: thirty days after publication the paper counts as served. */
public record AnnouncementOver() implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return Serve.reached(facts, at);
    }
}
