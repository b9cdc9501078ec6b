package org.tiean.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What a fold sees of one line of the record; no content, no names. */
public record Entry(
        long seq,
        String act,
        List<String> strands,
        UUID by,
        LocalDate doneOn,
        OffsetDateTime recordedAt,
        Effects effects) {
    public Entry {
        strands = List.copyOf(strands);
    }

    /** The first strand the act names. */
    public String strand() {
        return strands.get(0);
    }
}
