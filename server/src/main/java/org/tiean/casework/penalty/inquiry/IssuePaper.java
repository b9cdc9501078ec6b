package org.tiean.casework.penalty.inquiry;

import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 制发其他文书: a paper for which no form is prescribed.
 *
 * @param parties strands of the parties addressed, each with a paper of its own; empty for a paper that stays in the file
 */
public record IssuePaper(List<String> parties) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.sending(at);
    }
}
