package org.tiean.casework.penalty.remedy;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 法院立案: on which day the court docketed the party's suit. */
public record DocketSuit(@Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                at.strand(),
                party -> party.with(
                        party.recourse().on(ApplyReview.opened(at)).pending(Contest.SUIT, at.doneOn(), at.seq())));
    }
}
