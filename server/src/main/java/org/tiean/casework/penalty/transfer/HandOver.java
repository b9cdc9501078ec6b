package org.tiean.casework.penalty.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 移送公安机关, within twenty-four hours of the approval (310号令5(2)).
 *
 * @param approvedAt the minute on the approval, null where only the day is known
 * @param handedAt the minute on the receipt, null where only the day is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandOver(
        @Nullable LocalDateTime approvedAt, @Nullable LocalDateTime handedAt) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }

    boolean timed() {
        return approvedAt != null && handedAt != null;
    }

    boolean isLate(int hours) {
        return approvedAt != null && handedAt != null && handedAt.isAfter(approvedAt.plusHours(hours));
    }

    boolean fits(LocalDate approvedOn, LocalDate doneOn) {
        return (approvedAt == null || approvedAt.toLocalDate().equals(approvedOn))
                && (handedAt == null || handedAt.toLocalDate().equals(doneOn))
                && (approvedAt == null || handedAt == null || !handedAt.isBefore(approvedAt));
    }
}
