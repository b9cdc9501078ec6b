package org.tiean.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.kernel.Where;

/** Lists of cases: filtered, keyset-paged, counted up to a cap. */
@Repository
public class CaseQuery {
    private static final int CAP = 1000;

    /** A duty of the agency is past its last day. */
    static final String OVERDUE = """
            exists (select 1 from casework.running_term t
                     where t.matter = c.id and t.due_on < :today and t.term = any (:duties))""";

    /** The decision is due from today on, up to a day (处罚法60). */
    static final String DECIDE_BY = """
            exists (select 1 from casework.running_term t
                     where t.matter = c.id and t.term = 'penalty-decision'
                       and t.due_on >= :today and t.due_on <= :decideBy)""";

    private final JdbcClient db;

    CaseQuery(JdbcClient db) {
        this.db = db;
    }

    /** What a list is narrowed to; null narrows nothing. */
    public record Filter(
            @Nullable String text,
            @Nullable List<String> stages,
            @Nullable String source,
            @Nullable UUID officer,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean overdue,
            Duties duties,
            Behind behind) {}

    /**
     * What makes a term overdue.
     *
     * @param terms those that bind the agency; a right of the party lapses, it is never overdue
     */
    public record Duties(List<String> terms, LocalDate today) {}

    /** The place in the order after which the next page begins. */
    public record After(String key, UUID id) {}

    /** @param key its place in the order that was asked for */
    public record Placed(CaseRow row, String key) {}

    public List<Placed> page(Filter filter, CaseOrder order, @Nullable After after, int limit) {
        Where where = where(filter);
        if (after != null) {
            where.and(order.after()).param("afterKey", order.value(after.key())).param("afterId", after.id());
        }
        return db.sql("""
                        select c.id, c.region, c.org, c.procedure, c.number, c.title, c.cause, c.parties, c.source,
                               c.stage, c.violations, c.officers, c.investigators, c.fine_fen, c.paid_fen,
                               c.accident, c.sector, c.authority, c.opened_at, c.found_on, c.filed_on,
                               c.decided_on, c.closed_on, c.archived_on, c.updated_at,
                        """ + order.key() + """
                          as sort_key
                          from casework.case_list c
                        """ + where.sql() + "\n" + order.by() + "\nlimit :limit")
                .params(where.params())
                .param("limit", limit)
                .query((rs, n) -> new Placed(CaseTable.row(rs, n), key(rs)))
                .list();
    }

    private static String key(ResultSet rs) throws SQLException {
        Object key = rs.getObject("sort_key");
        return key instanceof Timestamp at
                ? at.toInstant().atOffset(ZoneOffset.UTC).toString()
                : String.valueOf(key);
    }

    /** Closed cases of the same organisation about one of the same violations, the newest first. */
    public List<CaseRow> closedLike(CaseRow here, int most) {
        return db.sql("""
                        select c.id, c.region, c.org, c.procedure, c.number, c.title, c.cause, c.parties, c.source,
                               c.stage, c.violations, c.officers, c.investigators, c.fine_fen, c.paid_fen,
                               c.accident, c.sector, c.authority, c.opened_at, c.found_on, c.filed_on,
                               c.decided_on, c.closed_on, c.archived_on, c.updated_at
                          from casework.case_list c
                         where c.org = :org
                           and c.stage in ('CLOSED', 'ARCHIVED')
                           and c.violations && cast(:violations as text[])
                           and c.id <> :id
                         order by c.closed_on desc nulls last, c.id desc
                         limit :most
                        """)
                .param("org", here.org())
                .param("violations", here.violations().toArray(String[]::new))
                .param("id", here.id())
                .param("most", most)
                .query(CaseTable::row)
                .list();
    }

    /** How many cases match; one more than the cap where there are more. */
    public int count(Filter filter) {
        Where where = where(filter);
        return db.sql("select count(*) from (select 1 from casework.case_list c " + where.sql() + " limit :cap) t")
                .params(where.params())
                .param("cap", CAP + 1)
                .query(Integer.class)
                .single();
    }

    private static Where where(Filter filter) {
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : "%"
                        + filter.text()
                                .strip()
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%";
        Where where = new Where()
                .and("(c.title like :text or c.number like :text or c.parties like :text)", "text", text)
                .and(
                        "c.stage = any (:stages)",
                        "stages",
                        filter.stages() == null ? null : filter.stages().toArray(String[]::new))
                .and("c.source = :source", "source", filter.source())
                .and(":officer = any (c.officers)", "officer", filter.officer())
                .and("c.found_on >= :from", "from", filter.from())
                .and("c.found_on <= :to", "to", filter.to())
                .param("today", filter.duties().today())
                .param("duties", filter.duties().terms().toArray(String[]::new));
        if (filter.overdue()) {
            where.and(OVERDUE);
        }
        return filter.behind().narrow(where);
    }

    /** What the figure says whose cases a list shows: how many things were counted in them, and the fen of these. */
    public record Figure(int entries, long fen) {}

    public Optional<Figure> figure(Filter filter) {
        Behind.Counted counted = filter.behind().counted();
        if (counted == null) {
            return Optional.empty();
        }
        Where where = counted.narrow(where(filter));
        return Optional.of(db.sql("""
                        select count(*) as entries, coalesce(sum(k.amount_fen), 0) as fen
                          from casework.tally k
                          join casework.case_list c on c.id = k.matter
                        """ + where.sql())
                .params(where.params())
                .query(Figure.class)
                .single());
    }

    /** A running term of a case, for queues and calendars. */
    public record DueRow(
            UUID matter,
            @Nullable String number,
            String title,
            String party,
            String strand,
            String term,
            LocalDate fromOn,
            LocalDate dueOn,
            boolean provisional) {}

    /** Terms that end up to the day, of the cases an officer handles; of all in scope where no officer is given. */
    public List<DueRow> dueUntil(LocalDate day, @Nullable UUID officer) {
        Where where =
                new Where().and("t.due_on <= :day", "day", day).and(":officer = any (c.officers)", "officer", officer);
        return db.sql("""
                        select t.matter, c.number, c.title, coalesce(p.name, c.parties) as party, t.strand, t.term,
                               t.from_on, t.due_on, t.provisional
                          from casework.running_term t
                          join casework.case_list c on c.id = t.matter
                          left join casework.case_party p on p.matter = t.matter and p.strand = t.strand
                        """ + where.sql() + """

                         order by t.due_on, c.number
                         limit 200
                        """)
                .params(where.params())
                .query(DueRow.class)
                .list();
    }

    /** The nearest running term of each case given. */
    public List<DueRow> nearest(List<UUID> matters, Duties duties) {
        return db.sql("""
                        select distinct on (t.matter) t.matter, c.number, c.title, c.parties as party, t.strand, t.term,
                               t.from_on, t.due_on, t.provisional
                          from casework.running_term t
                          join casework.case_list c on c.id = t.matter
                         where t.matter = any (:matters)
                           and t.term not in ('review-application', 'suit-direct')
                           and (t.due_on >= :today or t.term = any (:duties))
                         order by t.matter, t.due_on
                        """)
                .param("matters", matters.toArray(UUID[]::new))
                .param("today", duties.today())
                .param("duties", duties.terms().toArray(String[]::new))
                .query(DueRow.class)
                .list();
    }

    /** These cases, in no order. */
    public List<CaseRow> rows(Collection<UUID> matters) {
        return db.sql("""
                        select c.id, c.region, c.org, c.procedure, c.number, c.title, c.cause, c.parties, c.source,
                               c.stage, c.violations, c.officers, c.investigators, c.fine_fen, c.paid_fen,
                               c.accident, c.sector, c.authority, c.opened_at, c.found_on, c.filed_on,
                               c.decided_on, c.closed_on, c.archived_on, c.updated_at
                          from casework.case_list c
                         where c.id = any (:matters)
                        """)
                .param("matters", matters.toArray(UUID[]::new))
                .query(CaseTable::row)
                .list();
    }

    /** What the parties of these cases are called, by case and strand. */
    public Map<UUID, Map<String, String>> partyNames(List<UUID> matters) {
        return db
                .sql("""
                        select matter, strand, name
                          from casework.case_party
                         where matter = any (:matters)
                        """)
                .param("matters", matters.toArray(UUID[]::new))
                .query((rs, n) -> Map.entry(
                        rs.getObject("matter", UUID.class), Map.entry(rs.getString("strand"), rs.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.toMap(row -> row.getValue().getKey(), row -> row.getValue()
                                .getValue())));
    }

    /** Cases of an officer that are neither archived nor dropped, and how many of them are overdue. */
    public record Counts(int open, int overdue) {}

    public Counts counts(@Nullable UUID officer, LocalDate today) {
        Where where = new Where()
                .and("c.stage not in ('ARCHIVED', 'DROPPED', 'MERGED', 'MOVED')")
                .and(":officer = any (c.officers)", "officer", officer)
                .param("today", today);
        return db.sql("""
                        select count(*) as open,
                               count(*) filter (where exists (
                                   select 1 from casework.running_term t
                                    where t.matter = c.id and t.term = 'penalty-decision' and t.due_on < :today))
                                   as overdue
                          from casework.case_list c
                        """ + where.sql())
                .params(where.params())
                .query(Counts.class)
                .single();
    }
}
