package org.tiean.casework.questioning;

import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.inquiry.Question;

/**
 * How a questioning ended.
 *
 * @param until the last minute; now where left out
 * @param reading SELF where the person read the record, ALOUD where it was read to him
 * @param unsigned REFUSED or UNABLE where he does not sign, else null
 * @param why what he said why he does not sign
 * @param witness who saw it
 * @param reason why it is recorded late
 */
record Closing(
        @Nullable LocalDateTime until,
        Question.@Nullable Reading reading,
        Question.@Nullable Unsigned unsigned,
        @Nullable @Size(max = 500) String why,
        @Nullable @Size(max = 200) String witness,
        @Nullable @Size(max = 1000) String reason) {
    /** Not ended yet: what would be if all had been said. */
    static final Closing OPEN = new Closing(null, null, null, null, null, null);
}
