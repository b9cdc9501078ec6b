package org.tiean.casework.penalty.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.casework.penalty.weighing.Weighing;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 当场告知: facts, reasons, basis, the intended penalty and the rights, before it is decided (处罚法44, 52).
 *
 * @param certificateShown the officers showed their certificates unasked
 * @param rightsTold the party was told that it may state and defend, and was listened to
 * @param weighing earlier penalties for the same act, as the officers found; null where nobody said so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TellOnSpot(
        boolean certificateShown,
        boolean rightsTold,
        List<String> violations,
        List<Sanction> sanctions,
        @Nullable Weighing weighing)
        implements Act<PenaltyCase> {
    public TellOnSpot(boolean certificateShown, boolean rightsTold, List<String> violations, List<Sanction> sanctions) {
        this(certificateShown, rightsTold, violations, sanctions, null);
    }

    PartyFinding finding(String strand) {
        return new PartyFinding(strand, Outcome.PENALTY, violations, sanctions, weighing);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        Finding finding = finding(at.strand()).finding(at.seq());
        return facts.party(
                at.strand(), party -> party.with(finding).with(new Party.Notice(finding, at.seq(), false, 0)));
    }
}
