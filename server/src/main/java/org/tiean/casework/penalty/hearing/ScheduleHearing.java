package org.tiean.casework.penalty.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 听证会通知: presider, clerk, day and hour (处罚法64(二)(四)). */
public record ScheduleHearing(UUID presider, UUID clerk, LocalDate on, String time, boolean open)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var hearing = facts.hearings().get(at.strand());
        String party = hearing == null ? "" : hearing.party();
        return facts.hearing(at.strand(), new PenaltyCase.Hearing(party, presider, clerk, on, null))
                .sending(at);
    }
}
