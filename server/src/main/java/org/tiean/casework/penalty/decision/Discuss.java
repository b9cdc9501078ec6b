package org.tiean.casework.penalty.decision;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 集体讨论: members, conclusion; opinions are content (处罚法57(2)). */
public record Discuss(UUID chair, List<UUID> members, String from, String until, boolean agreed)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        if (agreed) {
            for (String strand : at.strands()) {
                next = next.party(
                        strand,
                        party -> party.finding() == null
                                ? party
                                : party.discussed(party.finding().seq()));
            }
        }
        return next;
    }
}
