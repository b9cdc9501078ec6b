package org.tiean.casework.penalty.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 达成执行协议: performance in parts, and surcharge let go (强制法42(1)).
 *
 * @param waived surcharge let go; the fine itself never is
 * @param remedied the party took remedial measures
 * @param harmless neither the public interest nor anybody's rights are harmed
 * @param file what proves the remedial measures
 */
public record AgreeExecution(
        List<Instalment> parts,
        Fen waived,
        boolean remedied,
        boolean harmless,
        @Nullable StoredRef file) implements Act<PenaltyCase> {
    public AgreeExecution {
        parts = List.copyOf(parts);
    }

    Plan plan() {
        return new Plan(parts);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().agreed(at.doneOn(), this)))
                .sending(at);
    }
}
