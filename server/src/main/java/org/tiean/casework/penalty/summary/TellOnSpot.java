package org.tiean.casework.penalty.summary;

import java.util.List;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 当场告知: facts, reasons, basis, the intended penalty and the rights, before it is decided (处罚法44, 52).
 *
 * @param certificateShown the officers showed their certificates unasked
 * @param rightsTold the party was told that it may state and defend, and was listened to
 */
public record TellOnSpot(
        boolean certificateShown, boolean rightsTold, List<String> violations, List<Sanction> sanctions)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var finding = new Finding(at.seq(), Outcome.PENALTY, violations, sanctions);
        return facts.party(
                at.strand(), party -> party.with(finding).with(new Party.Notice(finding, at.seq(), false, 0)));
    }
}
