package org.tiean.casework.penalty.summary;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 当场收缴罚款: on which ground, against which receipt of the finance department (处罚法68-70).
 *
 * @param askedByParty the party itself asked to pay in cash
 */
public record CollectCash(
        Fen amount,
        CashGround ground,
        boolean askedByParty,
        String receiptNumber,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().received(amount, at.doneOn())));
    }
}
