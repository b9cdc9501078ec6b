package org.tiean.casework.penalty.preservation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 返还先行登记保存物品: who handed it back, and the signed receipt. */
public record GiveBack(List<UUID> officers, @Nullable StoredRef file) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.investigatedBy(officers, false);
    }
}
