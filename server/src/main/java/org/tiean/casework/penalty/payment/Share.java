package org.tiean.casework.penalty.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Fen;
import org.tiean.kernel.term.Surcharge;
import org.tiean.kernel.term.Surcharge.Pause;

/**
 * A part of the fine with one history: when it was due, for how long it was deferred, when it was paid.
 *
 * @param due last day of the term of payment, whatever was granted later
 * @param deferrals times granted, each from the day of the grant to the day after its last day
 * @param paidOn bank day, null while it is owed
 */
public record Share(
        Fen amount,
        LocalDate due,
        List<Pause> deferrals,
        @Nullable LocalDate paidOn) {
    /** The surcharge that accrued by the end of the day; the day of payment is the last that counts. */
    Fen accrued(LocalDate day, List<Pause> contested) {
        List<Pause> pauses = new ArrayList<>(deferrals);
        pauses.addAll(contested);
        LocalDate last = paidOn != null && paidOn.isBefore(day) ? paidOn : day;
        return new Surcharge(amount, due.plusDays(1), pauses).on(last);
    }

    boolean overdue(LocalDate day) {
        return paidOn == null && day.isAfter(due) && deferrals.stream().noneMatch(pause -> pause.covers(day));
    }

    /** The last day on which it is paid in time. */
    public LocalDate payBy() {
        return deferrals.isEmpty()
                ? due
                : deferrals.get(deferrals.size() - 1).until().minusDays(1);
    }

    Share of(Fen part) {
        return new Share(part, due, deferrals, paidOn);
    }

    Share paid(LocalDate on) {
        return new Share(amount, due, deferrals, on);
    }

    Share deferred(LocalDate from, LocalDate last) {
        List<Pause> all = new ArrayList<>(deferrals);
        all.add(new Pause(from, last.isBefore(from) ? from : last.plusDays(1)));
        return new Share(amount, due, List.copyOf(all), paidOn);
    }

    /** The rest that was agreed last ends that day at the latest. */
    Share restingUntil(LocalDate day) {
        if (deferrals.isEmpty()) {
            return this;
        }
        List<Pause> all = new ArrayList<>(deferrals);
        Pause last = all.remove(all.size() - 1);
        LocalDate end = last.until().isAfter(day) ? day : last.until();
        all.add(new Pause(last.from(), end.isBefore(last.from()) ? last.from() : end));
        return new Share(amount, due, List.copyOf(all), paidOn);
    }

    Share undeferred() {
        return deferrals.isEmpty()
                ? this
                : new Share(amount, due, List.copyOf(deferrals.subList(0, deferrals.size() - 1)), paidOn);
    }
}
