package org.tiean.access;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Where;

/**
 * What a log is narrowed to; null narrows nothing.
 *
 * @param who part of an account or a name
 * @param what the outcome or the action
 * @param before the position after which the next page begins
 */
record LogFilter(
        @Nullable String who,
        @Nullable String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long before) {

    /** The same, from the first entry on. */
    LogFilter whole() {
        return new LogFilter(who, what, from, to, null);
    }

    Where where() {
        return new Where()
                .and("l.position < :before", "before", before)
                .and("(u.account like '%' || :who || '%' or u.name like '%' || :who || '%')", "who", who)
                .and("l.what = :what", "what", what)
                .and("l.at >= :from", "from", from == null ? null : begin(from))
                .and("l.at < :until", "until", to == null ? null : begin(to.plusDays(1)));
    }

    private static java.time.OffsetDateTime begin(LocalDate day) {
        return ZonedDateTime.of(day.atStartOfDay(), RealClock.ZONE).toOffsetDateTime();
    }
}
