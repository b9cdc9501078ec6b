package org.tiean.casework.penalty.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.casework.penalty.weighing.Weighing;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 变更拟处理意见: a new finding, on the ground given.
 *
 * @param weighing null in records older than the question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amend(
        AmendGround ground,
        Outcome outcome,
        List<String> violations,
        List<Sanction> sanctions,
        @Nullable Weighing weighing)
        implements Act<PenaltyCase> {
    public Amend(AmendGround ground, Outcome outcome, List<String> violations, List<Sanction> sanctions) {
        this(ground, outcome, violations, sanctions, null);
    }

    Finding finding(long seq) {
        return new Finding(seq, outcome, violations, sanctions, weighing == null ? Weighing.NONE : weighing);
    }

    PartyFinding of(String strand) {
        return new PartyFinding(strand, outcome, violations, sanctions, weighing);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(finding(at.seq())));
    }
}
