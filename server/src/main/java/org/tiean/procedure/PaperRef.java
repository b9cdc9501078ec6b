package org.tiean.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document an act brings about; id, number, template and digest are filled in when it is frozen.
 *
 * @param strand the strand the document belongs to
 * @param addressee the party strand it is meant for, null for papers of the agency
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperRef(
        String form,
        String strand,
        @Nullable String addressee,
        @Nullable UUID id,
        @Nullable String number,
        @Nullable String template,
        @Nullable String digest) {

    static PaperRef asked(String form, String strand, @Nullable String addressee) {
        return new PaperRef(form, strand, addressee, null, null, null, null);
    }

    /** A paper of before, with the number it bears; it has no pages here. */
    PaperRef numbered(@Nullable String old) {
        return new PaperRef(form, strand, addressee, id, old, template, digest);
    }

    public PaperRef frozen(UUID documentId, @Nullable String documentNumber, String version, String dataDigest) {
        return new PaperRef(form, strand, addressee, documentId, documentNumber, version, dataDigest);
    }
}
