package org.tiean.casework.penalty.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 当场发现违法行为: opens a case that may be decided on the spot; one party, two officers. */
public record FindOnSpot(
        List<UUID> officers,
        Source source,
        @Nullable LocalDate violationEndedOn,
        List<String> violations,
        LeadParty party)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var lead = new PenaltyCase.Lead(
                source, at.doneOn(), violationEndedOn, false, false, violations, List.of(party), List.of());
        return facts.with(lead).investigatedBy(officers, true).joined(List.of(party), at);
    }
}
