package org.tiean.document.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Serials without gaps: the row stays locked until the act commits, and a rollback gives the serial back. */
@Repository
public class CounterTable {
    private final JdbcClient db;

    CounterTable(JdbcClient db) {
        this.db = db;
    }

    public int take(UUID org, long region, String series, int year) {
        return db.sql("""
                        insert into document.counter as c (org, region, series, year, next)
                        values (:org, :region, :series, :year, 2)
                        on conflict (org, series, year) do update
                           set next = c.next + 1
                        returning next - 1
                        """)
                .param("org", org)
                .param("region", region)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Where a series begins, e.g. after papers numbered by hand; never back. */
    public boolean startAt(UUID org, long region, String series, int year, int next) {
        return db.sql("""
                        insert into document.counter as c (org, region, series, year, next)
                        values (:org, :region, :series, :year, :next)
                        on conflict (org, series, year) do update
                           set next = excluded.next
                         where c.next <= excluded.next
                        """)
                        .param("org", org)
                        .param("region", region)
                        .param("series", series)
                        .param("year", year)
                        .param("next", next)
                        .update()
                == 1;
    }
}
