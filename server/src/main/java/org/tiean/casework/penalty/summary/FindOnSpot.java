package org.tiean.casework.penalty.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.Authority;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.Sector;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 当场发现违法行为: opens a case that may be decided on the spot; one party, two officers.
 *
 * @param sector field of supervision, for figures; null where it was not said
 * @param authority null in older records, which were the organ's own
 */
public record FindOnSpot(
        List<UUID> officers,
        Source source,
        @Nullable LocalDate violationEndedOn,
        List<String> violations,
        LeadParty party,
        @Nullable Sector sector,
        @Nullable Authority authority)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var lead =
                new PenaltyCase.Lead(source, at.doneOn(), violationEndedOn, false, false, violations, List.of(party));
        return facts.with(lead.coded(sector, authority))
                .investigatedBy(officers, true)
                .joined(List.of(party), at);
    }
}
