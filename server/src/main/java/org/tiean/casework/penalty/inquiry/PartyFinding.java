package org.tiean.casework.penalty.inquiry;

import java.util.List;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Sanction;

/** What an investigation report proposes for one party. */
public record PartyFinding(String strand, Outcome outcome, List<String> violations, List<Sanction> sanctions) {
    public PartyFinding {
        violations = List.copyOf(violations);
        sanctions = List.copyOf(sanctions);
    }

    Finding finding(long seq) {
        return new Finding(seq, outcome, violations, sanctions);
    }
}
