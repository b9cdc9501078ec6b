package org.tiean.kernel.term;

import java.time.LocalDate;
import java.util.List;
import org.tiean.kernel.Fen;

/**
 * The additional fine for late payment: 3 % of the fine a day (处罚法72(1)(一)), never more than the fine (强制法45(2)), and
 * nothing for days on which a review or a suit is pending (处罚法73(3)).
 *
 * @param firstDay first day after the term of payment
 * @param pauses times in which nothing accrues
 */
public record Surcharge(Fen fine, LocalDate firstDay, List<Pause> pauses) {
    private static final int PERCENT_PER_DAY = 3;

    /** Days on which nothing accrues: the first counts, the end does not. */
    public record Pause(LocalDate from, LocalDate until) {
        public Pause {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a pause ends after it begins");
            }
        }

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    public Surcharge {
        pauses = List.copyOf(pauses);
    }

    public Surcharge(Fen fine, LocalDate firstDay) {
        this(fine, firstDay, List.of());
    }

    /** What has accrued by the end of the day, on the part of the fine still owed all the time; fractions of a fen are dropped. */
    public Fen on(LocalDate day) {
        long days = overdueDays(day);
        if (days * PERCENT_PER_DAY >= 100) {
            return fine;
        }
        return new Fen(Math.multiplyExact(fine.value(), days * PERCENT_PER_DAY) / 100);
    }

    /** Overdue days that count, up to and including the day. */
    public long overdueDays(LocalDate day) {
        return day.isBefore(firstDay)
                ? 0
                : firstDay.datesUntil(day.plusDays(1)).filter(this::counts).count();
    }

    private boolean counts(LocalDate day) {
        return pauses.stream().noneMatch(pause -> pause.covers(day));
    }
}
