package org.tiean.casework.penalty.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 告知鉴定意见.
 *
 * @param parties strands of the parties told, each by a paper of its own; the first party where none is named
 */
public record TellAppraisal(@Nullable List<String> parties) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
