package org.tiean.document.number.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.document.number.NumberRule;

/** Rules and counters of numbers. */
@Repository
public class NumberTable {
    private final JdbcClient db;

    NumberTable(JdbcClient db) {
        this.db = db;
    }

    /** The serial of a case in the year it was given. */
    public record CaseSerial(int year, int serial) {}

    /** A rule as it was set for a series. */
    public record Row(String series, String kind, String pattern) {
        public NumberRule rule() {
            return new NumberRule(NumberRule.Kind.of(kind).orElseThrow(), pattern);
        }
    }

    public Optional<NumberRule> rule(UUID org, String series) {
        return rules(org).stream()
                .filter(row -> row.series().equals(series))
                .findFirst()
                .map(Row::rule);
    }

    public List<Row> rules(UUID org) {
        return db.sql("""
                        select series, kind, pattern
                          from document.number_rule
                         where org = :org
                         order by series
                        """).param("org", org).query(Row.class).list();
    }

    public void rule(UUID org, long region, String series, NumberRule rule) {
        db.sql("""
                        insert into document.number_rule (org, series, region, kind, pattern)
                        values (:org, :series, :region, :kind, :pattern)
                        on conflict (org, series) do update set kind = excluded.kind, pattern = excluded.pattern
                        """)
                .param("org", org)
                .param("series", series)
                .param("region", region)
                .param("kind", rule.kind().code())
                .param("pattern", rule.pattern())
                .update();
    }

    /** The next of each series of a year that has begun. */
    public Map<String, Integer> next(UUID org, int year) {
        return db
                .sql("""
                        select series, next
                          from document.counter
                         where org = :org
                           and year = :year
                        """)
                .param("org", org)
                .param("year", year)
                .query((row, i) -> Map.entry(row.getString("series"), row.getInt("next")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<CaseSerial> serialOf(UUID matter) {
        return db.sql("""
                        select year, serial
                          from document.case_serial
                         where matter = :matter
                        """).param("matter", matter).query(CaseSerial.class).optional();
    }

    /** Gives the case its serial; one given before stays. */
    public void serial(UUID matter, UUID org, long region, CaseSerial serial) {
        db.sql("""
                        insert into document.case_serial (matter, region, org, year, serial)
                        values (:matter, :region, :org, :year, :serial)
                        on conflict do nothing
                        """)
                .param("matter", matter)
                .param("region", region)
                .param("org", org)
                .param("year", serial.year())
                .param("serial", serial.serial())
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
