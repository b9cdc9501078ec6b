package org.tiean.casework.penalty.decision;

import java.util.List;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.weighing.Weighing;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 作出决定: repeats outcome, basis and sanctions, which must be those found, told and reviewed. */
public record Decide(Outcome outcome, List<String> violations, List<Sanction> sanctions) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(
                        at.strand(),
                        party -> party.with(new Party.Decision(
                                new Finding(
                                        party.finding() == null
                                                ? at.seq()
                                                : party.finding().seq(),
                                        outcome,
                                        violations,
                                        sanctions,
                                        party.finding() == null
                                                ? Weighing.NONE
                                                : party.finding().weighing()),
                                null,
                                null)))
                .sending(at);
    }
}
