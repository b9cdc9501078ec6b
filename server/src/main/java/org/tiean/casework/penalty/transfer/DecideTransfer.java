package org.tiean.casework.penalty.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 决定是否移送: what the head of the agency decided; the signed approval form where it was scanned.
 *
 * @param decidedAt the minute of the signature, from which twenty-four hours run; null where only the day is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecideTransfer(
        boolean approved,
        @Nullable StoredRef file,
        @Nullable LocalDateTime decidedAt) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }

    boolean fits(LocalDate doneOn) {
        return decidedAt == null || decidedAt.toLocalDate().equals(doneOn);
    }
}
