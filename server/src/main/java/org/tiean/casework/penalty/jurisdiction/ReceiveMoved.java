package org.tiean.casework.penalty.jurisdiction;

import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 接收移送: the other organ goes on in the record {@code into}, whose first line has the digest {@code head}. */
public record ReceiveMoved(UUID into, String head) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
