package org.tiean.casework.penalty.custody;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;
import org.tiean.procedure.StrandKind;

/**
 * 证据入库保管: what is kept, who gave it in and who keeps it from which minute.
 *
 * @param giver the officer who took it; may be the keeper himself
 * @param preservation the strand of 先行登记保存 whose things are kept, null where none is
 */
public record TakeIntoCustody(
        List<UUID> evidence, @Nullable String preservation, UUID giver, UUID receiver, String at, SealState seal)
        implements Act<PenaltyCase> {
    public TakeIntoCustody {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry entry) {
        return entry.effects().opened().stream()
                .filter(strand -> strand.kind() == StrandKind.CUSTODY)
                .findFirst()
                .map(strand -> facts.keeping(strand.id(), new Custody(evidence, preservation, receiver, at)))
                .orElse(facts);
    }
}
