package org.tiean.casework.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Fen;

/**
 * One penalty of a decision (处罚法9).
 *
 * @param amount fen: the fine, or the value confiscated; null for kinds without money
 * @param days length of a suspension or restriction; null where it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sanction(
        SanctionKind kind, @Nullable Fen amount, @Nullable Integer days) {
    public static Sanction fine(long yuan) {
        return new Sanction(SanctionKind.FINE, Fen.yuan(yuan), null);
    }

    public static Sanction warning() {
        return new Sanction(SanctionKind.WARNING, null, null);
    }

    public Fen fineAmount() {
        return kind == SanctionKind.FINE && amount != null ? amount : Fen.ZERO;
    }

    public Fen money() {
        return amount != null ? amount : Fen.ZERO;
    }
}
