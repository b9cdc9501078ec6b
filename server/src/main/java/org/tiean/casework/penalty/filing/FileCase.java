package org.tiean.casework.penalty.filing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 立案: the case is filed, officers are named, each party gets a strand.
 *
 * @param sector field of supervision, for figures; null where it was not said
 * @param authority null in older records, which were the organ's own
 */
public record FileCase(
        List<UUID> officers,
        @Nullable Sector sector,
        @Nullable Authority authority) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase.Lead lead = facts.lead();
        return (lead == null ? facts : facts.with(lead.coded(sector, authority)))
                .filed(at.doneOn())
                .investigatedBy(officers, true)
                .joined(lead == null ? List.of() : lead.parties(), at);
    }
}
