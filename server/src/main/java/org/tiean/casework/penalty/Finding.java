package org.tiean.casework.penalty;

import java.util.List;
import java.util.Set;
import org.tiean.casework.penalty.weighing.Weighing;
import org.tiean.kernel.Fen;

/**
 * What the agency holds against one party: facts, basis and sanctions, named by the line that set it. Legal review,
 * discussion, notice and decision all point at that number; a new finding leaves the old approvals behind.
 *
 * @param seq the line that set it
 * @param violations codes of the violations found
 * @param weighing how it was arrived at
 */
public record Finding(long seq, Outcome outcome, List<String> violations, List<Sanction> sanctions, Weighing weighing) {
    public Finding {
        violations = List.copyOf(violations);
        sanctions = List.copyOf(sanctions);
    }

    public Finding(long seq, Outcome outcome, List<String> violations, List<Sanction> sanctions) {
        this(seq, outcome, violations, sanctions, Weighing.NONE);
    }

    public Fen fine() {
        return sanctions.stream().map(Sanction::fineAmount).reduce(Fen.ZERO, Fen::plus);
    }

    public Fen largestMoney() {
        return sanctions.stream().map(Sanction::money).max(Fen::compareTo).orElse(Fen.ZERO);
    }

    public boolean sameContent(Outcome other, List<String> otherViolations, List<Sanction> otherSanctions) {
        return outcome == other
                && Set.copyOf(violations).equals(Set.copyOf(otherViolations))
                && Set.copyOf(sanctions).equals(Set.copyOf(otherSanctions));
    }

    /** True where it holds anything the other did not: such content has not been told (处罚法44, 62). */
    public boolean goesBeyond(Finding other) {
        if (outcome != Outcome.PENALTY) {
            return false;
        }
        return heavierThan(other)
                || !other.violations.containsAll(violations)
                || sanctions.stream()
                        .anyMatch(mine -> other.sanctions.stream().noneMatch(theirs -> theirs.kind() == mine.kind()));
    }

    /**
     * True where the penalty is heavier than the other (处罚法45(2)): more money, more days, or a further kind that does not
     * take the place of a heavier one. A revoked licence that becomes a suspended one is lighter.
     */
    public boolean heavierThan(Finding other) {
        if (outcome != Outcome.PENALTY) {
            return false;
        }
        if (other.outcome != Outcome.PENALTY) {
            return true;
        }
        boolean furtherKind = sanctions.stream()
                .map(Sanction::kind)
                .filter(mine -> !other.has(mine))
                .anyMatch(mine -> other.sanctions.stream()
                        .map(Sanction::kind)
                        .noneMatch(theirs -> !has(theirs) && mine.lightens(theirs)));
        boolean more = sanctions.stream().anyMatch(mine -> other.sanctions.stream()
                .anyMatch(theirs -> theirs.kind() == mine.kind()
                        && (mine.money().compareTo(theirs.money()) > 0 || days(mine) > days(theirs))));
        return furtherKind || more;
    }

    private boolean has(SanctionKind kind) {
        return sanctions.stream().anyMatch(sanction -> sanction.kind() == kind);
    }

    private static int days(Sanction sanction) {
        Integer days = sanction.days();
        return days == null ? 0 : days;
    }
}
