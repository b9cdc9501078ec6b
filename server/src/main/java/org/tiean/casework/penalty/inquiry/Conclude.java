package org.tiean.casework.penalty.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 调查终结: what is found against each party.
 *
 * @param violationEndedOn the day the investigation found the violation to have ended, null where the lead had it right
 */
public record Conclude(
        List<PartyFinding> findings, @Nullable LocalDate violationEndedOn) implements Act<PenaltyCase> {
    public Conclude(List<PartyFinding> findings) {
        this(findings, null);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        if (facts.lead() != null && violationEndedOn != null) {
            next = next.with(facts.lead().endedOn(violationEndedOn));
        }
        for (PartyFinding one : findings) {
            next = next.party(one.strand(), party -> party.with(one.finding(at.seq())));
        }
        return next;
    }
}
