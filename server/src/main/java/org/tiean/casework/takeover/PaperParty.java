package org.tiean.casework.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.PartyRole;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.SanctionKind;
import org.tiean.casework.penalty.decision.Acknowledgement;
import org.tiean.casework.penalty.decision.EducationWay;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.kernel.Fen;

/**
 * One party of a case on paper: what is held against it, and the day of each step taken.
 *
 * @param person set by the registry, never by whoever fills in the form
 * @param later reviews, suits, deferrals, enforcement and transfers, in their order
 * @param reviewer the legal reviewer where he is on the roster, null for one of before
 */
public record PaperParty(
        UUID party,
        Boolean person,
        PartyRole role,
        @Nullable Outcome outcome,
        List<String> violations,
        List<Sanction> sanctions,
        @Nullable LocalDate noticeOn,
        @Nullable String noticeNumber,
        @Nullable Integer statementDays,
        Boolean hearingTold,
        @Nullable String hearingNumber,
        @Nullable LocalDate noticeServedOn,
        @Nullable ServiceMode noticeMode,
        @Nullable LocalDate defendedOn,
        @Nullable LocalDate recheckedOn,
        @Nullable LocalDate hearingAskedOn,
        @Nullable LocalDate hearingNotifiedOn,
        @Nullable LocalDate hearingOn,
        @Nullable LocalDate reviewedOn,
        @Nullable UUID reviewer,
        @Nullable LocalDate discussedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionServedOn,
        @Nullable ServiceMode decisionMode,
        @Nullable LocalDate educatedOn,
        @Nullable EducationWay educationWay,
        @Nullable Acknowledgement acknowledged,
        List<Payment> payments,
        List<Done> performed,
        List<PaperEvent> later) {
    public PaperParty {
        later = List.copyOf(Objects.requireNonNullElse(later, List.of()));
        person = Boolean.TRUE.equals(person);
        hearingTold = Boolean.TRUE.equals(hearingTold);
        violations = List.copyOf(Objects.requireNonNullElse(violations, List.of()));
        sanctions = List.copyOf(Objects.requireNonNullElse(sanctions, List.of()));
        payments = List.copyOf(Objects.requireNonNullElse(payments, List.of()));
        performed = List.copyOf(Objects.requireNonNullElse(performed, List.of()));
    }

    /** Money that arrived at the bank on a day. */
    public record Payment(Fen amount, LocalDate on) {}

    /** A sanction without money that was performed on a day. */
    public record Done(SanctionKind kind, LocalDate on) {}

    PaperParty person(boolean counts) {
        return new PaperParty(
                party,
                counts,
                role,
                outcome,
                violations,
                sanctions,
                noticeOn,
                noticeNumber,
                statementDays,
                hearingTold,
                hearingNumber,
                noticeServedOn,
                noticeMode,
                defendedOn,
                recheckedOn,
                hearingAskedOn,
                hearingNotifiedOn,
                hearingOn,
                reviewedOn,
                reviewer,
                discussedOn,
                decidedOn,
                decisionNumber,
                decisionServedOn,
                decisionMode,
                educatedOn,
                educationWay,
                acknowledged,
                payments,
                performed,
                later);
    }

    Outcome result() {
        return outcome == null ? Outcome.PENALTY : outcome;
    }
}
