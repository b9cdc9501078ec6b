package org.tiean.casework.penalty.takeover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Past;
import org.tiean.procedure.Retold;

/**
 * 接续在办案件: what was done on paper, step by step, with the scans of the old papers.
 *
 * @param notSame true where it looked like a case that is there, and somebody said it is not that one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TakeOver(
        List<PaperStep> steps,
        List<PaperScan> scans,
        @Nullable Boolean notSame) implements Retold<PenaltyCase> {
    public TakeOver(List<PaperStep> steps, List<PaperScan> scans) {
        this(steps, scans, null);
    }

    public TakeOver {
        steps = List.copyOf(steps);
        scans = List.copyOf(scans);
    }

    @Override
    public List<Past<PenaltyCase>> past() {
        return steps.stream().map(PaperStep::past).toList();
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return PaperStep.applied(steps, facts, at);
    }
}
