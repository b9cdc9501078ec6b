package org.tiean.casework.penalty.summary;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** A record two officers make: questioning, scene examination, inspection, re-check. */
public record RecordOnSite(List<UUID> officers, String from, String until) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.investigatedBy(officers, false);
    }
}
