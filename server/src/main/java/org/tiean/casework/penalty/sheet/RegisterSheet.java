package org.tiean.casework.penalty.sheet;

import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.takeover.PaperScan;
import org.tiean.casework.penalty.takeover.PaperStep;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Past;
import org.tiean.procedure.Retold;

/**
 * 补录空白文书: what was found, told and decided on the spot on that day, with the scan of the sheet (处罚法52).
 *
 * @param sheet the blank sheet, by its id in the register
 * @param certified whether both officers held a valid certificate that day, as the roster says; nobody types it
 */
public record RegisterSheet(
        UUID sheet, OfflineGround ground, boolean certified, List<PaperStep> steps, List<PaperScan> scans)
        implements Retold<PenaltyCase> {
    public RegisterSheet {
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
