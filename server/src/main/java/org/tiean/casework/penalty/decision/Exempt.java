package org.tiean.casework.penalty.decision;

import java.util.List;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 不予处罚: on which of the exits, with the conditions each of them asks (处罚法33, 57(1)). */
public record Exempt(
        Outcome outcome, List<String> violations, boolean first, boolean slight, boolean corrected, boolean harmless)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                        at.strand(),
                        party -> party.with(
                                new Party.Decision(new Finding(at.seq(), outcome, violations, List.of()), null, null)))
                .sending(at);
    }

    boolean conditionsMet() {
        return switch (outcome) {
            case MINOR -> slight && corrected && harmless;
            case FIRST_OFFENCE -> first && slight && corrected;
            case NO_FAULT, NOT_ESTABLISHED, LAPSED -> true;
            case PENALTY, SUSPECTED_CRIME -> false;
        };
    }
}
