package org.tiean.casework.penalty.service;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 确认送达地址: what the party signed; address and account lie in the content, outside the line. */
public record ConfirmAddress(ServiceMode preferred, boolean electronic) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(new Address(preferred, electronic)));
    }
}
