package org.tiean.casework.penalty.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 登记鉴定意见: the report as evidence.
 *
 * @param complete whether it names mandate, material, method and result, is signed, sealed and says how its makers qualify
 */
public record RecordAppraisal(
        UUID evidence,
        LocalDate collectedOn,
        List<UUID> officers,
        boolean complete,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.evidence(evidence, at.seq()).investigatedBy(officers, false);
    }
}
