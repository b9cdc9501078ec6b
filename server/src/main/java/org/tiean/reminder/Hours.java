package org.tiean.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.term.WorkCalendar;

/**
 * When the people of an agency are left in peace, and how early they are told of a term.
 *
 * @param quietFrom in the evening, or any hour; equal to {@code quietUntil} where no hour is quiet
 * @param restDays whether reminders go out on days without work too
 * @param ahead working days before the end of a term
 */
record Hours(@NotNull LocalTime quietFrom, @NotNull LocalTime quietUntil, boolean restDays, int ahead, int version) {
    static final Hours USUAL = new Hours(LocalTime.of(22, 0), LocalTime.of(7, 0), false, 3, 0);

    /** The moment itself, or the first one after it at which somebody may be disturbed. */
    OffsetDateTime open(OffsetDateTime moment, WorkCalendar calendar) {
        var at = moment.atZoneSameInstant(BusinessClock.ZONE);
        while ((!restDays && !calendar.isWorkday(at.toLocalDate())) || quiet(at.toLocalTime())) {
            boolean later = quiet(at.toLocalTime()) && at.toLocalTime().isBefore(quietUntil);
            at = at.toLocalDate().plusDays(later ? 0 : 1).atTime(quietUntil).atZone(BusinessClock.ZONE);
        }
        return at.toOffsetDateTime();
    }

    /** In one line, for the log of changes. */
    String words() {
        return "静默时段 %s 至 %s；休息日%s；期限届满前 %d 个工作日提醒".formatted(quietFrom, quietUntil, restDays ? "照常提醒" : "不提醒", ahead);
    }

    boolean isOpen(OffsetDateTime moment, WorkCalendar calendar) {
        return open(moment, calendar).isEqual(moment);
    }

    private boolean quiet(LocalTime time) {
        return quietFrom.isBefore(quietUntil)
                ? !time.isBefore(quietFrom) && time.isBefore(quietUntil)
                : quietFrom.isAfter(quietUntil) && (!time.isBefore(quietFrom) || time.isBefore(quietUntil));
    }
}
