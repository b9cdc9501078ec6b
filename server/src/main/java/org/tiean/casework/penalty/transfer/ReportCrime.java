package org.tiean.casework.penalty.transfer;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 提出移送报告: the officers named at once as the special group (310号令5(1)). */
public record ReportCrime(List<UUID> officers) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.investigatedBy(officers, false);
    }
}
