package org.tiean.casework.penalty.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.joinder.Taken;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 接收移送的案件: opens the record of a case that another organ handed over; written by the server, but for the officers.
 *
 * @param origin the record it comes from, as it stood at the line {@code seq} whose digest is {@code head}
 * @param filedOn the day that organ filed it; null where it handed over a lead
 * @param investigators who investigated it there: what the law separates holds for them here
 */
public record OpenMoved(
        UUID origin,
        long seq,
        String head,
        MoveKind kind,
        PenaltyCase.Lead lead,
        @Nullable LocalDate filedOn,
        List<UUID> officers,
        List<UUID> investigators,
        List<Taken> evidence)
        implements Act<PenaltyCase> {

    /** Whether it was a case there, and not only a lead. */
    public boolean filedThere() {
        return filedOn != null;
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts.with(lead).investigatedBy(investigators, false);
        if (filedOn != null) {
            next = next.filed(filedOn).investigatedBy(officers, true).joined(lead.parties(), at);
        }
        for (Taken one : evidence) {
            next = next.evidence(one.evidence(), at.seq());
        }
        return next;
    }
}
