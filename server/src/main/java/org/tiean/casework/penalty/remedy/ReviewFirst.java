package org.tiean.casework.penalty.remedy;

import static org.tiean.casework.penalty.Conditions.party;

import java.time.LocalDate;
import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.procedure.Act;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;

/** 复议前置: what was decided on the spot goes to review first, and to court only after it (复议法23(1)(一), 34). */
final class ReviewFirst {
    private ReviewFirst() {}

    static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> required(RuleBuilder<PenaltyCase, A> rule) {
        return rule.when(
                "review-first",
                "复议法23(1)(一)",
                "对当场作出的处罚决定不服的，应当先申请行政复议；收到复议决定（不予受理决定），或者复议期满没有决定的，才能起诉",
                (at, act) -> reviewed(at) || unanswered(at));
    }

    /** A review that is refused leaves fifteen days to sue (复议法34), and the window of enforcement opens after them. */
    static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> opensCourt(RuleBuilder<PenaltyCase, A> rule) {
        return rule.starts("suit-after-review", (at, act) -> List.of(at.owner()))
                .startsOn(
                        Enforcing.WINDOW,
                        (at, act) -> party(at).owes() ? List.of(at.owner()) : List.of(),
                        (at, act) -> Enforcing.later(Enforcing.lastDayToSueAfterReview(at), Enforcing.remediesEnd(at)));
    }

    /** A review of the decision as it stands now ended in a way that leaves a suit. */
    private static boolean reviewed(Situation<PenaltyCase> at) {
        LocalDate since = at.standing()
                .term("review-application", at.owner())
                .map(TermRun::from)
                .orElse(LocalDate.MIN);
        return at.standing()
                .term("suit-after-review", at.owner())
                .filter(run -> !run.from().isBefore(since))
                .isPresent();
    }

    /** The review organ let its term pass (行诉法45, 复议法34). */
    static boolean unanswered(Situation<PenaltyCase> at) {
        return at.standing().of(StrandKind.REMEDY).stream()
                .filter(strand ->
                        at.owner().equals(strand.of()) && strand.stage().equals(RemedyStage.REVIEW_PENDING.code()))
                .anyMatch(strand ->
                        at.isOver(Remedies.DECISION, strand.id()) || at.isOver(Remedies.DECISION_SUMMARY, strand.id()));
    }
}
