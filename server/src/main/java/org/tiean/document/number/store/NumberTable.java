package org.tiean.document.number.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rules and counters of numbers. */
@Repository
public class NumberTable {
    private final JdbcClient db;

    NumberTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * How an agency numbers one kind of paper.
     *
     * @param kind {@code own} series per kind, {@code case} the case's serial, {@code office} typed from its register
     */
    public record Rule(String kind, String pattern) {}

    public Optional<Rule> rule(UUID org, String form) {
        return db.sql("""
                        select kind, pattern
                          from document.number_rule
                         where org = :org
                           and form = :form
                        """)
                .param("org", org)
                .param("form", form)
                .query(Rule.class)
                .optional();
    }

    public void rule(UUID org, long region, String form, Rule rule) {
        db.sql("""
                        insert into document.number_rule (org, form, region, kind, pattern)
                        values (:org, :form, :region, :kind, :pattern)
                        on conflict (org, form) do update set kind = excluded.kind, pattern = excluded.pattern
                        """)
                .param("org", org)
                .param("form", form)
                .param("region", region)
                .param("kind", rule.kind())
                .param("pattern", rule.pattern())
                .update();
    }

    /** Takes the next of a series; whoever comes second waits until this transaction has ended, and a rollback gives it back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int take(UUID org, long region, String series, int year) {
        return db.sql("""
                        insert into document.counter as c (org, series, year, region, next)
                        values (:org, :series, :year, :region, 2)
                        on conflict (org, series, year) do update set next = c.next + 1
                        returning next - 1
                        """)
                .param("org", org)
                .param("series", series)
                .param("year", year)
                .param("region", region)
                .query(Integer.class)
                .single();
    }

    /** Moves a series forward to a number; it never goes back, because what was given stays given. */
    public boolean forward(UUID org, long region, String series, int year, int next) {
        return db.sql("""
                        insert into document.counter as c (org, series, year, region, next)
                        values (:org, :series, :year, :region, :next)
                        on conflict (org, series, year) do update set next = excluded.next
                         where c.next <= excluded.next
                        """)
                        .param("org", org)
                        .param("series", series)
                        .param("year", year)
                        .param("region", region)
                        .param("next", next)
                        .update()
                == 1;
    }
}
