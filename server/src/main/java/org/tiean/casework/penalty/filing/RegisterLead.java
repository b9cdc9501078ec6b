package org.tiean.casework.penalty.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 登记线索: opens the matter. */
public record RegisterLead(
        Source source,
        LocalDate foundOn,
        @Nullable LocalDate violationEndedOn,
        boolean lifeHealthHarm,
        boolean accident,
        List<String> violations,
        List<LeadParty> parties)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.with(
                new PenaltyCase.Lead(source, foundOn, violationEndedOn, lifeHealthHarm, accident, violations, parties));
    }
}
