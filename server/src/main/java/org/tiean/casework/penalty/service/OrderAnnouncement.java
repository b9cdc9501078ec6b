package org.tiean.casework.penalty.service;

import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 决定公告送达: reason and course go on file with the text of the notice. */
public record OrderAnnouncement(AnnouncementGround ground) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
