package org.tiean.casework.penalty.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.weighing.Weighing;

/**
 * What an investigation report proposes for one party.
 *
 * @param weighing null in records older than the question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyFinding(
        String strand,
        Outcome outcome,
        List<String> violations,
        List<Sanction> sanctions,
        @Nullable Weighing weighing) {
    public PartyFinding {
        violations = List.copyOf(violations);
        sanctions = List.copyOf(sanctions);
    }

    public PartyFinding(String strand, Outcome outcome, List<String> violations, List<Sanction> sanctions) {
        this(strand, outcome, violations, sanctions, null);
    }

    public Finding finding(long seq) {
        return new Finding(seq, outcome, violations, sanctions, weighing == null ? Weighing.NONE : weighing);
    }
}
