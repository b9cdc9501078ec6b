package org.tiean.casework.penalty.payment;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 对催告陈述申辩的复核 (强制法36). */
public record RecheckObjection(Adopted adopted) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().objecting(false)));
    }
}
