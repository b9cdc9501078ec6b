package org.tiean.casework.penalty.withdrawal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 撤销立案.
 *
 * @param violationEndedOn the day the act was found to have ended, where the limitation turns out to have passed
 * @param other the case in which the same act is handled
 * @param file the record of handing the matter to the organ competent for it
 */
public record Withdraw(
        WithdrawGround ground,
        @Nullable LocalDate violationEndedOn,
        @Nullable UUID other,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return violationEndedOn == null || facts.lead() == null
                ? facts
                : facts.with(facts.lead().endedOn(violationEndedOn));
    }
}
