package org.tiean.casework.penalty.remedy;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 当事人申请复议: on which day; whether it is accepted is the review organ's to say. */
public record ApplyReview(@Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.recourse().on(opened(at))));
    }

    /** The strand of remedy an entry opened. */
    static String opened(Entry at) {
        return at.effects().opened().get(0).id();
    }
}
