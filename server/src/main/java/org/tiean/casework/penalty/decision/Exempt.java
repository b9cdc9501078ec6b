package org.tiean.casework.penalty.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 不予处罚: on which of the exits, with the conditions each of them asks (处罚法30, 31, 33, 57(1)).
 *
 * @param item of the agency's list of violations that are let go, null where none fits
 * @param proofs the conditions found with the evidence of each; null in records older than the question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exempt(
        Outcome outcome,
        List<String> violations,
        boolean first,
        boolean slight,
        boolean corrected,
        boolean harmless,
        @Nullable String item,
        @Nullable List<Proof> proofs)
        implements Act<PenaltyCase> {
    /** As an old decision found it: every condition of the outcome, on the evidence in the papers. */
    public static Exempt onPaper(Outcome outcome, List<String> violations, UUID papers) {
        return new Exempt(
                outcome,
                violations,
                true,
                true,
                true,
                true,
                null,
                Condition.of(outcome).stream()
                        .map(condition -> new Proof(condition, List.of(papers)))
                        .toList());
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                        at.strand(),
                        party -> party.with(
                                new Party.Decision(new Finding(at.seq(), outcome, violations, List.of()), null, null)))
                .sending(at);
    }

    boolean conditionsMet() {
        return outcome != Outcome.PENALTY
                && outcome != Outcome.SUSPECTED_CRIME
                && Condition.of(outcome).stream().allMatch(this::found);
    }

    private boolean found(Condition condition) {
        return switch (condition) {
            case FIRST -> first;
            case SLIGHT -> slight;
            case CORRECTED -> corrected;
            case HARMLESS -> harmless;
            case NO_FAULT, LAW_SILENT, UNDER_AGE, INCAPABLE -> proof(condition).isPresent();
        };
    }

    /** Each condition that has to be proved rests on some evidence. */
    boolean proved() {
        return Condition.of(outcome).stream().filter(Condition::isProved).allMatch(condition -> proof(condition)
                .filter(proof -> !proof.evidence().isEmpty())
                .isPresent());
    }

    List<Proof> shown() {
        return proofs == null ? List.of() : proofs;
    }

    private Optional<Proof> proof(Condition condition) {
        return shown().stream().filter(proof -> proof.condition() == condition).findFirst();
    }
}
