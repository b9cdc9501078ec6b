package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import java.util.List;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 批准延期（分期）缴纳罚款: one plan, one sum where the whole is put off (处罚法66(2)). */
public record GrantDeferral(List<Instalment> parts) implements Act<PenaltyCase> {
    public GrantDeferral {
        parts = List.copyOf(parts);
    }

    /** The last day of the plan. */
    LocalDate ends() {
        return parts.stream().map(Instalment::payBy).max(LocalDate::compareTo).orElseThrow();
    }

    Fen total() {
        return parts.stream().map(Instalment::amount).reduce(Fen.ZERO, Fen::plus);
    }

    /** Each sum is something, each day later than the one before and than that of the grant. */
    boolean inOrder(LocalDate granted) {
        LocalDate before = granted;
        for (Instalment part : parts) {
            if (part.amount().isZero() || !part.payBy().isAfter(before)) {
                return false;
            }
            before = part.payBy();
        }
        return !parts.isEmpty();
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return facts.party(at.strand(), party -> party.with(party.performance().deferred(at.doneOn(), parts)))
                .sending(at);
    }
}
