package org.tiean.casework.penalty.preservation;

import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 先行登记保存证据处理: what becomes of each thing, in the order of the list (处罚法56). */
public record Dispose(List<Disposal> disposals) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        Held held = facts.evidence().held().get(at.strand());
        return (held == null ? facts : facts.holding(at.strand(), held.disposed(disposals))).sending(at);
    }
}
