package org.tiean.casework.penalty.joinder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 并案: what another case has found so far is taken into this one; its evidence stays in its own record and is named here.
 *
 * @param merged the other case; everything else is written by the server from its record
 * @param seq the number of its last line, and {@code head} the digest of that line
 * @param filedOn the day it was filed; the earlier of the two counts (处罚法60)
 * @param joining its parties that this case does not have yet
 */
public record TakeIn(
        UUID merged,
        long seq,
        String head,
        LocalDate filedOn,
        List<Taken> evidence,
        List<LeadParty> joining,
        List<String> violations,
        List<UUID> investigators)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts.joined(joining, at).investigatedBy(investigators, false);
        for (Taken one : evidence) {
            next = next.evidence(one.evidence(), at.seq());
        }
        if (facts.filedOn() == null || filedOn.isBefore(facts.filedOn())) {
            next = next.filed(filedOn);
        }
        return next.lead() == null ? next : next.with(next.lead().taking(merged, violations));
    }
}
