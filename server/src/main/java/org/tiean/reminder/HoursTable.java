package org.tiean.reminder;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Quiet hours of agencies. */
@Repository
class HoursTable {
    private final JdbcClient db;

    HoursTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Hours> find(UUID org) {
        return db.sql("""
                        select quiet_from, quiet_until, rest_days, ahead, version
                          from reminder.hours
                         where org = :org
                        """)
                .param("org", org)
                .query((row, n) -> new Hours(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class),
                        row.getBoolean("rest_days"),
                        row.getInt("ahead"),
                        row.getInt("version")))
                .optional();
    }

    /** False where somebody else has changed them meanwhile. */
    boolean set(UUID org, long region, Hours hours) {
        return db.sql("""
                        insert into reminder.hours as h (org, region, quiet_from, quiet_until, rest_days, ahead)
                        values (:org, :region, :from, :until, :restDays, :ahead)
                        on conflict (org) do update
                           set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                               rest_days = excluded.rest_days, ahead = excluded.ahead, version = h.version + 1
                         where h.version = :version
                        """)
                        .param("org", org)
                        .param("region", region)
                        .param("from", hours.quietFrom())
                        .param("until", hours.quietUntil())
                        .param("restDays", hours.restDays())
                        .param("ahead", hours.ahead())
                        .param("version", hours.version())
                        .update()
                == 1;
    }
}
