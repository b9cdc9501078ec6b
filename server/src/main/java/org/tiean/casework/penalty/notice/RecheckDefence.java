package org.tiean.casework.penalty.notice;

import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 陈述申辩复核: every fact, reason and item of evidence is re-checked (处罚法45). */
public record RecheckDefence(Adopted adopted) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                at.strand(),
                party -> party.with(
                        new Party.Defence(false, true, party.defence().heard())));
    }
}
