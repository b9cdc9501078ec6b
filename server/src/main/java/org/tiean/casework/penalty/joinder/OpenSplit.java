package org.tiean.casework.penalty.joinder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 分案立案: opens the case of the party that left another one; written by the server, nobody types it.
 *
 * @param origin the case it left, at the line {@code seq} whose digest is {@code head}
 * @param strand the party's strand there
 * @param filedOn the day the first case was filed: the ninety days are not counted anew (处罚法60)
 */
public record OpenSplit(
        UUID origin,
        long seq,
        String head,
        String strand,
        PenaltyCase.Lead lead,
        LocalDate filedOn,
        List<UUID> officers,
        List<UUID> investigators,
        List<Taken> evidence)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts.with(lead)
                .filed(filedOn)
                .investigatedBy(investigators, false)
                .investigatedBy(officers, true)
                .joined(lead.parties(), at);
        for (Taken one : evidence) {
            next = next.evidence(one.evidence(), at.seq());
        }
        return next;
    }
}
