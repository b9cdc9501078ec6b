package org.tiean.casework.penalty.inquiry;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 询问 (处罚法55): who asked, in which minutes, and how the record was read and signed.
 *
 * @param reading whether the person read the record or it was read to him; records that were made elsewhere do not say
 * @param corrections how many corrections he asked for
 * @param unsigned why the record bears no signature of his; null where he signs
 * @param witnessed whether somebody saw that he does not sign; who, is content
 */
public record Question(
        List<UUID> officers,
        String from,
        String until,
        @Nullable Reading reading,
        @Nullable Integer corrections,
        @Nullable Unsigned unsigned,
        @Nullable Boolean witnessed)
        implements Act<PenaltyCase> {
    public enum Reading {
        SELF,
        ALOUD
    }

    public enum Unsigned {
        REFUSED,
        UNABLE
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.investigatedBy(officers, false);
    }

    /** Minutes that cannot be read are wanting on the paper, which says so. */
    boolean endsAfterItBegins() {
        try {
            return LocalDateTime.parse(until).isAfter(LocalDateTime.parse(from));
        } catch (DateTimeParseException unreadable) {
            return true;
        }
    }

    boolean signedOrWitnessed() {
        return unsigned == null || Boolean.TRUE.equals(witnessed);
    }
}
