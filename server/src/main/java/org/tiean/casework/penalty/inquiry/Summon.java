package org.tiean.casework.penalty.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 询问通知: when to come, and who.
 *
 * @param parties strands of the parties addressed, each with a paper of its own; the first party where none is named
 */
public record Summon(String comeAt, @Nullable List<String> parties) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
