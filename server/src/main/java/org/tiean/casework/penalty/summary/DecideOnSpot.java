package org.tiean.casework.penalty.summary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 当场作出处罚决定: numbered, signed by the officers, delivered at once (处罚法52). */
public record DecideOnSpot(
        List<UUID> officers,
        List<String> violations,
        List<Sanction> sanctions,
        Receipt receipt,
        @Nullable StoredRef file)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var decided = new Finding(at.seq(), Outcome.PENALTY, violations, sanctions);
        return facts.party(at.strand(), party -> party.with(new Party.Decision(decided, at.doneOn(), at.doneOn()))
                        .with(party.performance().due(at, at.strand(), decided.fine())))
                .investigatedBy(officers, false);
    }

    /** The party after it, for consequences that ask what it owes. */
    Party decided(Party party) {
        return party.with(new Party.Decision(new Finding(0, Outcome.PENALTY, violations, sanctions), null, null));
    }
}
