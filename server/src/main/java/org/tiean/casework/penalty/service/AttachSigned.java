package org.tiean.casework.penalty.service;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 回传签名件: a paper of the file comes back signed, as a scan or as the copy the server made from signatures on a pad.
 *
 * @param file the scan, or the signed copy
 * @param sheets how each sheet of a scan is known to be what it is
 * @param signatures what was written on the pad, and where it stands
 */
public record AttachSigned(
        UUID paper,
        StoredRef file,
        @Nullable List<SealedSheet> sheets,
        @Nullable List<PadSignature> signatures) implements Act<PenaltyCase> {
    /** A signature by its picture; the line is counted through the paper. */
    public record PadSignature(int line, int page, StoredRef file) {}

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts;
    }
}
