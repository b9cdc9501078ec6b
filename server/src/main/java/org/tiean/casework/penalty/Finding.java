package org.tiean.casework.penalty;

import java.util.List;
import org.tiean.kernel.Fen;

/**
 * What the agency holds against one party: facts, basis and sanctions, named by the line that set it. Legal review,
 * discussion, notice and decision all point at that number; a new finding leaves the old approvals behind.
 *
 * @param seq the line that set it
 * @param violations codes of the violations found
 */
public record Finding(long seq, Outcome outcome, List<String> violations, List<Sanction> sanctions) {
    public Finding {
        violations = List.copyOf(violations);
        sanctions = List.copyOf(sanctions);
    }

    public Fen fine() {
        return sanctions.stream().map(Sanction::fineAmount).reduce(Fen.ZERO, Fen::plus);
    }

    Fen largestMoney() {
        return sanctions.stream().map(Sanction::money).max(Fen::compareTo).orElse(Fen.ZERO);
    }

    boolean sameContent(Outcome other, List<String> otherViolations, List<Sanction> otherSanctions) {
        return outcome == other && violations.equals(otherViolations) && sanctions.equals(otherSanctions);
    }

    /** True where this finding is heavier than the other: a higher fine, another kind, or a further violation. */
    boolean heavierThan(Finding other) {
        if (outcome != Outcome.PENALTY) {
            return false;
        }
        if (other.outcome != Outcome.PENALTY) {
            return true;
        }
        boolean furtherKind = sanctions.stream()
                .anyMatch(mine -> other.sanctions.stream().noneMatch(theirs -> theirs.kind() == mine.kind()));
        boolean more = sanctions.stream().anyMatch(mine -> other.sanctions.stream()
                .anyMatch(theirs -> theirs.kind() == mine.kind()
                        && (mine.money().compareTo(theirs.money()) > 0 || days(mine) > days(theirs))));
        return furtherKind || more || !other.violations.containsAll(violations);
    }

    private static int days(Sanction sanction) {
        Integer days = sanction.days();
        return days == null ? 0 : days;
    }
}
