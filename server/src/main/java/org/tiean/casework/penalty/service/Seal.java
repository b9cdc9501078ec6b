package org.tiean.casework.penalty.service;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 用印签发: the sealed original is recorded with the digest of its scan.
 *
 * @param paper the paper the server found the scan to be; null in records older than this
 * @param sheets how each sheet of the scan is known to be what it is
 */
public record Seal(
        StoredRef file, @Nullable UUID paper, @Nullable List<SealedSheet> sheets) implements Act<PenaltyCase> {
    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        var sent = facts.sent().get(at.strand());
        if (sent == null || !Forms.isDecision(sent.form())) {
            return facts;
        }
        return facts.party(
                sent.party(),
                party -> party.decision() == null
                        ? party
                        : party.with(new Party.Decision(party.decision().finding(), at.doneOn(), null)));
    }
}
