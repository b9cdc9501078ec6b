package org.tiean.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of progress inside a matter.
 *
 * @param of the strand it belongs to, e.g. the party of a hearing; null for the case and its parties
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Strand(
        String id, StrandKind kind, String stage, @Nullable String of) {
    Strand at(String next) {
        return new Strand(id, kind, next, of);
    }
}
