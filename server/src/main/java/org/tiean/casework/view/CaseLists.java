package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Users;
import org.tiean.casework.store.CaseOrder;
import org.tiean.casework.store.CaseQuery;
import org.tiean.casework.store.CaseQuery.After;
import org.tiean.casework.store.CaseQuery.DueRow;
import org.tiean.casework.store.CaseQuery.Duties;
import org.tiean.casework.store.CaseQuery.Filter;
import org.tiean.casework.store.CaseQuery.Placed;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.journal.Procedures;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Pages;
import org.tiean.kernel.Rejected;
import org.tiean.law.Deadline;
import org.tiean.law.Laws;
import org.tiean.procedure.StrandKind;

/** The list of cases, a page at a time, each with its next term. */
@Component
public class CaseLists {
    private static final int CAP = 1000;

    private final CaseQuery query;
    private final Users users;
    private final Laws laws;
    private final BusinessClock clock;
    private final Procedures procedures;

    CaseLists(CaseQuery query, Users users, Laws laws, BusinessClock clock, Procedures procedures) {
        this.query = query;
        this.users = users;
        this.laws = laws;
        this.clock = clock;
        this.procedures = procedures;
    }

    public record NextTerm(String label, LocalDate due, Remaining remaining) {}

    public record Item(
            UUID id,
            @Nullable String number,
            String title,
            String party,
            String procedureLabel,
            String stage,
            String stageLabel,
            String source,
            List<String> officers,
            LocalDate foundOn,
            @Nullable LocalDate filedOn,
            String fineFen,
            String paidFen,
            @Nullable NextTerm nextTerm) {}

    /** The figure whose cases are shown: how many things it counts in them, and the fen of these. */
    public record Figure(int entries, String fen) {}

    /** @param capped whether there are more than the count says */
    public record Total(int count, boolean capped, @Nullable Figure figure) {}

    public record Page(List<Item> items, @Nullable String next, Total total) {}

    @Transactional(readOnly = true)
    public Page page(Filter filter, CaseOrder order, @Nullable String cursor, int limit) {
        After after = Pages.key(cursor, 3)
                .map(key -> after(order, key.get(0), key.get(1), key.get(2)))
                .orElse(null);
        var page = Pages.of(
                query.page(filter, order, after, limit + 1),
                limit,
                placed -> List.of(order.name(), placed.key(), placed.row().id().toString()));
        int count = query.count(filter);
        return new Page(
                items(page.items().stream().map(Placed::row).toList()),
                page.next(),
                new Total(
                        Math.min(count, CAP),
                        count > CAP,
                        query.figure(filter)
                                .map(figure -> new Figure(figure.entries(), Long.toString(figure.fen())))
                                .orElse(null)));
    }

    private static After after(CaseOrder order, String of, String key, String id) {
        if (!order.name().equals(of)) {
            throw Rejected.invalid("after", "排序已经改变，请从第一页看起");
        }
        return new After(key, UUID.fromString(id));
    }

    /** The first rows of a list for the spreadsheet, in the order of the list. */
    @Transactional(readOnly = true)
    public List<Item> all(Filter filter, CaseOrder order, int most) {
        return items(
                query.page(filter, order, null, most).stream().map(Placed::row).toList());
    }

    /** The terms that bind the agency, as of today. */
    public Duties duties() {
        return new Duties(
                laws.deadlines().stream()
                        .filter(row -> row.bound() == Deadline.Bound.AGENCY)
                        .map(row -> row.rule().id())
                        .distinct()
                        .toList(),
                clock.today());
    }

    private List<Item> items(List<CaseRow> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(row.officers()));
        Map<UUID, String> names = new HashMap<>();
        users.all(ids).values().forEach(person -> names.put(person.id(), person.name()));
        Map<UUID, DueRow> nearest = query.nearest(rows.stream().map(CaseRow::id).toList(), duties()).stream()
                .collect(Collectors.toMap(DueRow::matter, due -> due));
        return rows.stream().map(row -> item(row, names, nearest.get(row.id()))).toList();
    }

    private Item item(CaseRow row, Map<UUID, String> names, @Nullable DueRow due) {
        return new Item(
                row.id(),
                row.number(),
                row.title(),
                row.parties(),
                procedures.of(row.procedure()).label(),
                row.stage(),
                stageLabel(row),
                row.source(),
                row.officers().stream().map(id -> names.getOrDefault(id, "")).toList(),
                row.foundOn(),
                row.filedOn(),
                Long.toString(row.fineFen()),
                Long.toString(row.paidFen()),
                due == null ? null : next(due));
    }

    private String stageLabel(CaseRow row) {
        return procedures
                .of(row.procedure())
                .stage(StrandKind.CASE, row.stage())
                .label();
    }

    NextTerm next(DueRow due) {
        Deadline row = laws.deadline(due.term(), due.fromOn()).orElseThrow();
        return new NextTerm(
                row.rule().label(),
                due.dueOn(),
                Remaining.of(clock.today(), due.dueOn(), row.rule().unit(), row.warnings(), laws.calendar()));
    }
}
