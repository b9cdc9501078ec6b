package org.tiean.casework.penalty.payment;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 缴款码: under which the collecting bank takes this party's money. */
public record GiveCode(String code) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().coded(code.strip())));
    }
}
