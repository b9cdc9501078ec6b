package org.tiean.casework;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiean.access.Loan;
import org.tiean.access.Loans;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.hearing.HearingStage;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.StrandKind;

/** A grant is for one task of one case: ends it when an act brings that task to its end. */
@Component
class LoanEnds {
    private final Loans loans;

    LoanEnds(Loans loans) {
        this.loans = loans;
    }

    void follow(UUID matter, Matter<PenaltyCase> after, Entry entry) {
        switch (entry.act()) {
            case "review" -> {
                if (nothingToReview(after)) {
                    loans.end(matter, Posts.LEGAL_REVIEWER, entry.by());
                }
            }
            case "report-hearing", "end-hearing" ->
                presider(after, entry).ifPresent(presider -> loans.end(matter, Posts.PRESIDER, presider));
            case "close", "withdraw-case", "merge-into", "receive-moved", "drop-lead", "archive" ->
                loans.endAll(matter);
            default -> {}
        }
    }

    /** What somebody who cannot see the case is told: who was lent to it learns that this has ended, others learn nothing. */
    Rejected unseen(UUID matter, UUID user) {
        return loans.of(matter).stream()
                .filter(loan -> loan.appUser().equals(user))
                .findFirst()
                .map(loan -> Rejected.gone("loan-ended", words(loan)))
                .orElseGet(() -> Rejected.notFound("该案件"));
    }

    private static String words(Loan loan) {
        String ended = loan.ended() == null ? "CLOSED" : loan.ended();
        return switch (ended) {
            case "DONE" -> "您的借调任务已经完成";
            case "WITHDRAWN" -> "对您的借调已经收回";
            default -> "对您的借调已经到期，或者案件已经结束";
        };
    }

    /** Every penalty still proposed has passed review as it stands now. */
    private static boolean nothingToReview(Matter<PenaltyCase> after) {
        return after.facts().parties().values().stream()
                .filter(party -> party.decision() == null)
                .allMatch(LoanEnds::reviewed);
    }

    private static boolean reviewed(Party party) {
        Finding finding = party.finding();
        Party.Opinion opinion = party.review();
        return finding == null
                || finding.outcome() != Outcome.PENALTY
                || (opinion != null && opinion.passed() && opinion.finding() == finding.seq());
    }

    /** The one who was to preside, unless another hearing of the case still lies before him. */
    private static Optional<UUID> presider(Matter<PenaltyCase> after, Entry entry) {
        UUID presider = presiderOf(after, entry.strand()).findFirst().orElse(entry.by());
        boolean another = after.standing().of(StrandKind.HEARING).stream()
                .filter(strand -> !HearingStage.valueOf(strand.stage()).ends())
                .flatMap(strand -> presiderOf(after, strand.id()))
                .anyMatch(presider::equals);
        return another ? Optional.empty() : Optional.of(presider);
    }

    private static Stream<UUID> presiderOf(Matter<PenaltyCase> after, String strand) {
        return Stream.ofNullable(after.facts().hearings().get(strand))
                .flatMap(hearing -> Stream.ofNullable(hearing.presider()));
    }
}
