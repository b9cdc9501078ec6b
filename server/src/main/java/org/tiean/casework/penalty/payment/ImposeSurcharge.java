package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 加处罚款: what accrued up to and including a day becomes owed (处罚法72(1)(一)). */
public record ImposeSurcharge(Fen amount, LocalDate until) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().imposing(amount)))
                .sending(at);
    }
}
