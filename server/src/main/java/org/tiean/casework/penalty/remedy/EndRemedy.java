package org.tiean.casework.penalty.remedy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 复议、诉讼结果: what the review organ or the court said, in a document that took effect.
 *
 * @param sanctions what the penalty was changed to, empty where it was not
 * @param procedure revoked for its procedure alone: the same content may be decided again (复议法64(2), 行诉解释90)
 * @param redoDays days set for the new decision, null where none were
 */
public record EndRemedy(
        RemedyEnd end,
        List<Sanction> sanctions,
        boolean procedure,
        @Nullable Integer redoDays,
        @Nullable StoredRef file)
        implements Act<PenaltyCase> {

    boolean changes() {
        return (end == RemedyEnd.CHANGED || end == RemedyEnd.MEDIATED) && !sanctions.isEmpty();
    }

    boolean withdrawsPublication() {
        return end.touchesTheDecision() || changes();
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.remedied(at.strand(), party -> {
            Recourse.Bar bar = procedure
                    ? Recourse.Bar.NONE
                    : at.act().equals("conclude-suit") ? Recourse.Bar.COURT : Recourse.Bar.REVIEW;
            Party told = party.with(party.recourse().over(at.doneOn()));
            if (changes()) {
                return told.variedTo(sanctions, at.seq());
            }
            if (end == RemedyEnd.REDO) {
                return told.revoked(at.seq(), bar).anew();
            }
            return end.endsTheDecision() ? told.revoked(at.seq(), Recourse.Bar.NONE) : told;
        });
    }
}
