package org.tiean.casework.penalty;

import java.util.List;

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
