package org.tiean.casework.penalty.jurisdiction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 移送管辖: the case is to be handled by another organ (处罚法22–25).
 *
 * @param to the organ of this platform, null for one outside it
 * @param file the decision that designates the organ, where one did
 * @param pages of the material that goes along
 */
public record MoveCase(
        MoveKind kind, @Nullable UUID to, @Nullable StoredRef file, int pages) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
