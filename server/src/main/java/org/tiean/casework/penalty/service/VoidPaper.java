package org.tiean.casework.penalty.service;

import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 作废: the number is kept with its reason; the act behind it has to be done again. */
public record VoidPaper() implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var sent = facts.sent().get(at.strand());
        return sent == null ? facts : facts.party(sent.party(), party -> without(party, sent.form()));
    }

    static Party without(Party party, String form) {
        if (Forms.isDecision(form)) {
            return party.undecided();
        }
        return switch (form) {
            case Forms.SURCHARGE -> party.with(party.performance().unimposed());
            case Forms.DEFERRAL_GRANT -> party.with(party.performance().undeferred());
            case Forms.AGREEMENT -> party.with(party.performance().disagreed());
            default -> party;
        };
    }
}
