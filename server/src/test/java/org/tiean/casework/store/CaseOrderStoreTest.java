package org.tiean.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.casework.store.CaseQuery.After;
import org.tiean.casework.store.CaseQuery.Duties;
import org.tiean.casework.store.CaseQuery.Filter;
import org.tiean.casework.store.CaseQuery.Placed;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.procedure.TermRun;
import org.tiean.support.StoreTest;

/** The list in each of its orders, a page at a time. */
@StoreTest
class CaseOrderStoreTest {
    private static final long REGION = 610199777000L;
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Autowired
    private CaseTable table;

    @Autowired
    private CaseQuery query;

    @Autowired
    private TransactionTemplate tx;

    private final UUID org = Uuid7.next();

    @BeforeEach
    void cases() {
        here(() -> {
            add("第10号", null, LocalDate.of(2026, 4, 9));
            add("第9号", LocalDate.of(2026, 3, 3), null);
            add(null, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 2));
            add("第100号", LocalDate.of(2026, 3, 3), LocalDate.of(2026, 4, 9));
            add(null, null, LocalDate.of(2026, 4, 2));
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_two_show_each_case_once_and_in_the_order_of_the_whole(CaseOrder order) {
        List<UUID> whole = ids(page(order, null, 50));
        assertThat(whole).hasSize(5).doesNotHaveDuplicates();
        List<UUID> paged = new ArrayList<>();
        After after = null;
        for (int i = 0; i < 3; i++) {
            List<Placed> page = page(order, after, 2);
            paged.addAll(ids(page));
            Placed last = page.get(page.size() - 1);
            after = new After(last.key(), last.row().id());
        }
        assertThat(paged).isEqualTo(whole);
        assertThat(page(order, after, 2)).isEmpty();
    }

    @Test
    void figures_in_numbers_count_as_figures_and_cases_without_a_number_come_last() {
        assertThat(page(CaseOrder.NUMBER, null, 50))
                .extracting(placed -> placed.row().number())
                .containsExactly("第9号", "第10号", "第100号", null, null);
    }

    @Test
    void the_nearest_term_comes_first_and_cases_without_one_last() {
        assertThat(page(CaseOrder.DUE, null, 50))
                .extracting(Placed::key)
                .containsExactly("2026-04-02", "2026-04-02", "2026-04-09", "2026-04-09", "9999-12-31");
    }

    @Test
    void what_was_filed_last_comes_first_and_leads_last() {
        assertThat(page(CaseOrder.FILED, null, 50))
                .extracting(placed -> placed.row().filedOn())
                .containsExactly(
                        LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 1), null, null);
    }

    private List<Placed> page(CaseOrder order, @Nullable After after, int limit) {
        var duties = new Duties(List.of("penalty-decision"), TODAY);
        var filter = new Filter(null, null, null, officer, null, null, false, duties, Behind.NONE);
        return here(() -> query.page(filter, order, after, limit));
    }

    private static List<UUID> ids(List<Placed> page) {
        return page.stream().map(placed -> placed.row().id()).toList();
    }

    private final UUID officer = Uuid7.next();

    private void add(@Nullable String number, @Nullable LocalDate filedOn, @Nullable LocalDate dueOn) {
        UUID id = Uuid7.next();
        OffsetDateTime opened = OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 123_456_000, ZoneOffset.UTC);
        table.insert(new CaseRow(
                id,
                REGION,
                org,
                "penalty.general@2021-07-15",
                number,
                "题名",
                "案由",
                "当事人",
                "PLAN",
                "INVESTIGATING",
                List.of(),
                List.of(officer),
                List.of(),
                0,
                0,
                false,
                null,
                "OWN",
                opened,
                TODAY,
                filedOn,
                null,
                null,
                null,
                opened));
        if (dueOn != null) {
            table.replaceStrands(id, REGION, List.of(), List.of(running(dueOn)));
        }
    }

    private static TermRun running(LocalDate dueOn) {
        return new TermRun(
                "penalty-decision",
                "case",
                1,
                TODAY.minusDays(30),
                dueOn,
                false,
                true,
                List.of(),
                TermRun.State.RUNNING,
                null,
                null);
    }

    private <T> T here(Supplier<T> work) {
        return Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(REGION))), () -> tx.execute(status -> work.get()));
    }
}
