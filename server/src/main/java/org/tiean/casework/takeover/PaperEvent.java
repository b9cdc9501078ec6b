package org.tiean.casework.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.payment.Instalment;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.casework.penalty.transfer.ReturnGround;
import org.tiean.kernel.Fen;

/**
 * One step on paper outside the straight way of a case: of a review or suit, a deferral, the enforcement, or a transfer to
 * the police; in the order in which they happened.
 *
 * @param number of the paper it brought about, where that bears one
 * @param servedOn the day that paper reached the party
 * @param yes what was answered: accepted, granted, approved, filed; or that the review is a summary one
 * @param end how a review or suit ended
 * @param sanctions what a decision was changed to
 * @param procedure whether a decision fell for its procedure alone
 * @param until the day up to which a surcharge was computed
 * @param parts the plan that was granted
 * @param ground why the police gave the case back
 */
public record PaperEvent(
        @Nullable EventKind kind,
        @Nullable LocalDate on,
        @Nullable String number,
        @Nullable LocalDate servedOn,
        @Nullable ServiceMode servedHow,
        @Nullable Boolean yes,
        @Nullable RemedyEnd end,
        List<Sanction> sanctions,
        @Nullable Boolean procedure,
        @Nullable Fen amount,
        @Nullable LocalDate until,
        List<Instalment> parts,
        @Nullable ReturnGround ground) {
    public PaperEvent {
        sanctions = List.copyOf(Objects.requireNonNullElse(sanctions, List.of()));
        parts = List.copyOf(Objects.requireNonNullElse(parts, List.of()));
    }

    boolean isYes() {
        return Boolean.TRUE.equals(yes);
    }
}
