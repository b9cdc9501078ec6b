package org.tiean.casework.penalty.decision;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 教育当事人 (处罚法33(3)): by whom, in which way, and whether the party said that it had understood.
 *
 * @param guardian whether the guardian was there and told to discipline or look after the person (处罚法30, 31)
 */
public record Educate(List<UUID> officers, EducationWay way, Acknowledgement acknowledged, boolean guardian)
        implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
