package org.tiean.casework.penalty.inquiry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 抽样取证: who took the samples, and when (处罚法56).
 *
 * @param items how many lines the list has; counted by the server
 * @param parties strand of the party sampled; the first party where none is named
 */
public record Sample(
        List<UUID> officers,
        String from,
        String until,
        int items,
        @Nullable List<String> parties) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.investigatedBy(officers, false);
    }
}
