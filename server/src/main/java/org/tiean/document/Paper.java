package org.tiean.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was frozen and numbered.
 *
 * @param strand the strand it belongs to: of service for what goes to a party
 * @param template version of its form
 * @param pdf SHA-256 of the pages, null while they are being made
 * @param scan SHA-256 of the sealed original, null until it came back
 */
public record Paper(
        UUID id,
        UUID matter,
        long region,
        UUID org,
        String strand,
        @Nullable String addressee,
        String form,
        String template,
        @Nullable String number,
        LocalDate datedOn,
        PaperState state,
        @Nullable String pdf,
        @Nullable Integer pages,
        @Nullable String scan) {
    /** Printing, signing and service are closed until then. */
    public boolean ready() {
        return pdf != null;
    }
}
