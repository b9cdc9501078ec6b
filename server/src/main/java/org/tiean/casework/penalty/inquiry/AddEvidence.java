package org.tiean.casework.penalty.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 登记证据: digest, source, who took it and when. */
public record AddEvidence(
        UUID evidence,
        EvidenceKind kind,
        LocalDate collectedOn,
        List<UUID> officers,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.evidence(evidence, at.seq()).investigatedBy(officers, false);
    }
}
