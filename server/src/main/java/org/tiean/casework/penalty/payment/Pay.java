package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 收到罚没款: fen and the bank day.
 *
 * @param bankOn the day it arrived at the bank; null where that is the day it was recorded
 */
public record Pay(
        Fen amount, @Nullable LocalDate bankOn, @Nullable StoredRef file) implements Act<PenaltyCase> {
    LocalDate arrived(LocalDate recorded) {
        return bankOn == null || bankOn.isAfter(recorded) ? recorded : bankOn;
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                at.strand(), party -> party.with(party.performance().received(amount, arrived(at.doneOn()))));
    }
}
