package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.SanctionKind;
import org.tiean.kernel.Fen;
import org.tiean.kernel.term.Surcharge.Pause;
import org.tiean.procedure.Entry;
import org.tiean.procedure.TermChange;

/**
 * How far a party has performed its decision.
 *
 * @param paid everything received
 * @param refunded what of it was given back
 * @param imposed surcharge imposed by decision; what merely accrues is computed
 * @param unserved what of it the party has not been told yet
 * @param done sanctions other than money that were proved performed
 * @param shares the fine in parts, each with its own history, the oldest first
 * @param plan what was granted last; empty where nothing was
 * @param asked an application for more time is not yet answered
 * @param code the code under which the bank takes the money now, null before one was given out
 * @param agreement the execution agreement in force, null where there is none
 * @param objection a statement on a reminder or demand is not yet re-checked (强制法36)
 */
public record Performance(
        Fen paid,
        Fen refunded,
        Fen imposed,
        Fen unserved,
        Map<SanctionKind, Proof> done,
        List<Share> shares,
        List<Instalment> plan,
        boolean asked,
        boolean objection,
        @Nullable String code,
        @Nullable Agreement agreement) {
    public static final Performance NONE = new Performance(
            Fen.ZERO, Fen.ZERO, Fen.ZERO, Fen.ZERO, Map.of(), List.of(), List.of(), false, false, null, null);

    /** That a sanction was performed: when, and until when it lasts where it lasts. */
    public record Proof(LocalDate on, @Nullable LocalDate until) {}

    public Fen kept() {
        return paid.minus(refunded);
    }

    /** The fine falls due with the decision's service; what came before goes against it. */
    public Performance due(Entry at, String strand, Fen fine) {
        for (TermChange change : at.effects().terms()) {
            LocalDate last = change.due();
            if (change.op() == TermChange.Op.START
                    && change.id().equals("fine-payment")
                    && change.strand().equals(strand)
                    && last != null
                    && !fine.isZero()) {
                return with(List.of(new Share(fine, last, List.of(), null))).settling(kept(), at.doneOn());
            }
        }
        return this;
    }

    public Performance received(Fen amount, LocalDate on) {
        return new Performance(
                        paid.plus(amount),
                        refunded,
                        imposed,
                        unserved,
                        done,
                        shares,
                        plan,
                        asked,
                        objection,
                        code,
                        agreement)
                .settling(amount, on);
    }

    /** Money goes against the fine before anything else, the oldest part first: so it stops the surcharge. */
    private Performance settling(Fen amount, LocalDate on) {
        List<Share> next = new ArrayList<>();
        Fen left = amount;
        for (Share share : shares) {
            if (share.paidOn() != null || left.isZero()) {
                next.add(share);
            } else if (left.compareTo(share.amount()) >= 0) {
                next.add(share.paid(on));
                left = left.minus(share.amount());
            } else {
                next.add(share.of(left).paid(on));
                next.add(share.of(share.amount().minus(left)));
                left = Fen.ZERO;
            }
        }
        return with(next);
    }

    /** What is owed of the fine is spread over the plan; each sum rests until its own last day. */
    Performance deferred(LocalDate from, List<Instalment> granted) {
        return new Performance(
                paid,
                refunded,
                imposed,
                unserved,
                done,
                spread(from, granted),
                List.copyOf(granted),
                false,
                objection,
                code,
                agreement);
    }

    private List<Share> spread(LocalDate from, List<Instalment> parts) {
        List<Share> next = new ArrayList<>();
        var owed = new ArrayList<Share>();
        shares.forEach(share -> (share.paidOn() == null ? owed : next).add(share));
        for (Instalment part : parts) {
            Fen left = part.amount();
            while (!left.isZero() && !owed.isEmpty()) {
                Share share = owed.remove(0);
                if (share.amount().compareTo(left) > 0) {
                    owed.add(0, share.of(share.amount().minus(left)));
                    share = share.of(left);
                }
                left = left.minus(share.amount());
                next.add(share.deferred(from, part.payBy()));
            }
        }
        next.addAll(owed);
        return List.copyOf(next);
    }

    /** Bound by an agreement: the fine rests as agreed, and the surcharge that is let go is not owed meanwhile. */
    Performance agreed(LocalDate on, AgreeExecution act) {
        Fen ofImposed = act.waived().compareTo(imposed) < 0 ? act.waived() : imposed;
        return new Performance(
                paid,
                refunded,
                imposed.minus(ofImposed),
                unserved,
                done,
                spread(on, act.parts()),
                plan,
                asked,
                objection,
                code,
                new Agreement(act.parts(), act.waived(), ofImposed, kept()));
    }

    /** The agreement was not kept: everything falls due that day, and nothing is let go. */
    Performance resumed(LocalDate day) {
        return unbound(shares.stream()
                .map(share -> share.paidOn() == null ? share.restingUntil(day) : share)
                .toList());
    }

    /** The agreement never reached the party. */
    public Performance disagreed() {
        return unbound(undeferred().shares);
    }

    private Performance unbound(List<Share> next) {
        Fen again = agreement == null ? imposed : imposed.plus(agreement.imposed());
        return new Performance(paid, refunded, again, unserved, done, next, plan, asked, objection, code, null);
    }

    /** What of the fine is owed. */
    public Fen openFine() {
        return shares.stream()
                .filter(share -> share.paidOn() == null)
                .map(Share::amount)
                .reduce(Fen.ZERO, Fen::plus);
    }

    public boolean overdue(LocalDate day) {
        return shares.stream().anyMatch(share -> share.overdue(day));
    }

    /** Accrued and not yet imposed. */
    public Fen accruable(LocalDate day, List<Pause> contested) {
        Fen accrued =
                shares.stream().map(share -> share.accrued(day, contested)).reduce(Fen.ZERO, Fen::plus);
        Fen settled = agreement == null ? imposed : imposed.plus(agreement.waived());
        return accrued.compareTo(settled) <= 0 ? Fen.ZERO : accrued.minus(settled);
    }

    /** The last day of the plan, null without one. */
    public @Nullable LocalDate planEnds() {
        return plan.stream().map(Instalment::payBy).max(LocalDate::compareTo).orElse(null);
    }

    private Performance with(List<Share> next) {
        return new Performance(
                paid, refunded, imposed, unserved, done, List.copyOf(next), plan, asked, objection, code, agreement);
    }

    Performance performed(SanctionKind kind, Proof proof) {
        Map<SanctionKind, Proof> all = new EnumMap<>(SanctionKind.class);
        all.putAll(done);
        all.put(kind, proof);
        return new Performance(
                paid, refunded, imposed, unserved, Map.copyOf(all), shares, plan, asked, objection, code, agreement);
    }

    Performance refunding(Fen amount) {
        return new Performance(
                paid, refunded.plus(amount), imposed, unserved, done, shares, plan, asked, objection, code, agreement);
    }

    Performance imposing(Fen amount) {
        return surcharge(imposed.plus(amount), amount);
    }

    /** The fine is another one now; what is owed of it is less, and a surcharge is never more than it. */
    public Performance fined(Fen fine) {
        List<Share> next = new ArrayList<>();
        Fen left = fine;
        for (Share share : shares) {
            Fen part = share.amount().compareTo(left) < 0 ? share.amount() : left;
            if (!part.isZero()) {
                next.add(share.of(part));
            }
            left = left.minus(part);
        }
        Fen capped = imposed.compareTo(fine) < 0 ? imposed : fine;
        return new Performance(
                paid, refunded, capped, unserved, done, List.copyOf(next), plan, asked, objection, code, null);
    }

    /** The decision is no more: nothing of it is owed, and what was received stays received. */
    public Performance freed() {
        return new Performance(
                paid, refunded, Fen.ZERO, Fen.ZERO, Map.of(), List.of(), List.of(), false, false, null, null);
    }

    /** The decision on the surcharge reached the party. */
    public Performance told() {
        return surcharge(imposed, Fen.ZERO);
    }

    /** The decision on the surcharge was made void before it reached the party. */
    public Performance unimposed() {
        return imposed.compareTo(unserved) < 0 ? this : surcharge(imposed.minus(unserved), Fen.ZERO);
    }

    private Performance surcharge(Fen nowImposed, Fen nowUnserved) {
        return new Performance(
                paid, refunded, nowImposed, nowUnserved, done, shares, plan, asked, objection, code, agreement);
    }

    /** The grant was made void before it reached the party: every sum is due when it was before. */
    public Performance undeferred() {
        List<Share> next = shares.stream()
                .map(share -> share.paidOn() == null ? share.undeferred() : share)
                .toList();
        return new Performance(
                paid, refunded, imposed, unserved, done, next, List.of(), asked, objection, code, agreement);
    }

    /** The last day for the part of the fine that is due last; null where nothing of it is owed. */
    @Nullable
    public LocalDate payBy() {
        return shares.stream()
                .filter(share -> share.paidOn() == null)
                .map(Share::payBy)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    Performance asking(boolean open) {
        return new Performance(paid, refunded, imposed, unserved, done, shares, plan, open, objection, code, agreement);
    }

    Performance objecting(boolean open) {
        return new Performance(paid, refunded, imposed, unserved, done, shares, plan, asked, open, code, agreement);
    }

    Performance coded(String next) {
        return new Performance(
                paid, refunded, imposed, unserved, done, shares, plan, asked, objection, next, agreement);
    }
}
