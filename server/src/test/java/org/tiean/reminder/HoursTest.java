package org.tiean.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.BusinessClock;
import org.tiean.law.Laws;

class HoursTest {
    private static final Laws LAWS = new Laws();

    private static String open(Hours hours, String moment) {
        var at = LocalDateTime.parse(moment).atZone(BusinessClock.ZONE).toOffsetDateTime();
        return hours.open(at, LAWS.calendar()).toLocalDateTime().toString();
    }

    @Test
    void the_night_waits_for_the_morning() {
        assertThat(open(Hours.USUAL, "2026-03-02T09:00")).isEqualTo("2026-03-02T09:00");
        assertThat(open(Hours.USUAL, "2026-03-02T21:59")).isEqualTo("2026-03-02T21:59");
        assertThat(open(Hours.USUAL, "2026-03-02T22:00")).isEqualTo("2026-03-03T07:00");
        assertThat(open(Hours.USUAL, "2026-03-03T03:30")).isEqualTo("2026-03-03T07:00");
        assertThat(open(Hours.USUAL, "2026-03-03T07:00")).isEqualTo("2026-03-03T07:00");
    }

    @Test
    void rest_days_wait_for_the_first_working_day_unless_the_agency_wants_them() {
        assertThat(open(Hours.USUAL, "2026-03-06T23:00")).isEqualTo("2026-03-09T07:00");
        assertThat(open(Hours.USUAL, "2026-03-07T12:00")).isEqualTo("2026-03-09T07:00");
        // 国庆节: the first working day after it
        assertThat(open(Hours.USUAL, "2026-10-01T08:00")).isEqualTo("2026-10-08T07:00");
        var always = new Hours(LocalTime.of(22, 0), LocalTime.of(7, 0), true, 3, 1);
        assertThat(open(always, "2026-03-07T12:00")).isEqualTo("2026-03-07T12:00");
    }

    @Test
    void quiet_may_be_an_hour_at_noon_or_none() {
        var noon = new Hours(LocalTime.of(12, 0), LocalTime.of(14, 0), true, 3, 1);
        assertThat(open(noon, "2026-03-02T12:30")).isEqualTo("2026-03-02T14:00");
        var none = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, true, 3, 1);
        assertThat(open(none, "2026-03-02T03:00")).isEqualTo("2026-03-02T03:00");
    }
}
