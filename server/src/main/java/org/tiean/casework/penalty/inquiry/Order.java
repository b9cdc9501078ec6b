package org.tiean.casework.penalty.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 责令限期整改 or 现场处理措施: until when, and to whom.
 *
 * @param parties strands of the parties addressed, each with a paper of its own; the first party where none is named
 */
public record Order(
        List<UUID> officers,
        @Nullable LocalDate dueOn,
        @Nullable List<String> parties) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.investigatedBy(officers, false);
    }
}
