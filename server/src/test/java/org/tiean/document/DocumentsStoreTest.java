package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.Digest;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.support.StoreTest;

@StoreTest
class DocumentsStoreTest {
    private static final long REGION = 610104000000L;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Documents documents;

    @Autowired
    DocumentRenderer renderer;

    @Autowired
    Numbers numbers;

    @Autowired
    Forms forms;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PdfStore store;

    @Autowired
    @FlywayDataSource
    DataSource migration;

    private final UUID org = Uuid7.next();

    @BeforeEach
    void a_bureau_with_its_settings() {
        var db = JdbcClient.create(migration);
        db.sql("""
                        insert into access.org (id, region, name, short_name, level, kind, valid_from)
                        values (:org, :region, '西安市莲湖区应急管理局', '莲湖局', '区县', '局', '2019-01-01')
                        """).param("org", org).param("region", REGION).update();
        db.sql("""
                        insert into team.agency (org, region, from_on, name, short_name, organ_word)
                        values (:org, :region, '2019-01-01', '西安市莲湖区应急管理局', '莲', '应急')
                        """).param("org", org).param("region", REGION).update();
    }

    private <T extends @Nullable Object> T in(long region, Supplier<T> work) {
        return Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(region))),
                () -> transactions.execute(status -> work.get()));
    }

    /** A matter with an empty record. */
    private UUID matter() {
        UUID matter = Uuid7.next();
        JdbcClient.create(migration)
                .sql("""
                        insert into journal.matter (id, region, org, procedure, head_hash)
                        values (:matter, :region, :org, 'trial.empty@2021-07-15', :hash)
                        """)
                .param("matter", matter)
                .param("region", REGION)
                .param("org", org)
                .param("hash", Digest.of(matter.toString()))
                .update();
        return matter;
    }

    private int linesOf(UUID matter) {
        return JdbcClient.create(migration)
                .sql("select head_seq from journal.matter where id = :matter")
                .param("matter", matter)
                .query(Integer.class)
                .single();
    }

    private Frozen freeze(String form, @Nullable String number) {
        UUID matter = matter();
        return in(
                REGION,
                () -> documents.freeze(
                        new Documents.Order(matter, REGION, org, "p1", "p1", form, Samples.real(forms, form), number)));
    }

    @Test
    void numbers_run_without_a_gap_though_many_ask_and_some_give_up() throws Exception {
        var workers = Executors.newFixedThreadPool(6);
        var taken = new ArrayList<Future<String>>();
        for (int i = 0; i < 60; i++) {
            boolean givesUp = i % 5 == 0;
            taken.add(workers.submit(() -> Scope.with(
                    new Scope(Uuid7.next(), List.of(RegionRange.of(REGION))),
                    () -> transactions.execute(status -> {
                        String number = numbers.take(org, "penalty-decision-unit", DAY, null, null);
                        if (givesUp) {
                            status.setRollbackOnly();
                        }
                        return givesUp ? "" : number;
                    }))));
        }
        var serials = new TreeSet<Integer>();
        for (var number : taken) {
            if (!number.get().isEmpty()) {
                assertThat(number.get()).startsWith("（莲）应急罚〔2026〕");
                serials.add(Integer.parseInt(number.get().replaceAll(".*〕(\\d+)号", "$1")));
            }
        }
        workers.shutdown();
        assertThat(serials).hasSize(48);
        assertThat(serials.first()).isEqualTo(1);
        assertThat(serials.last()).isEqualTo(48);
    }

    @Test
    void unit_and_person_share_a_series_but_each_year_begins_anew() {
        assertThat(in(REGION, () -> numbers.take(org, "penalty-decision-unit", DAY, null, null)))
                .isEqualTo("（莲）应急罚〔2026〕1号");
        assertThat(in(REGION, () -> numbers.take(org, "penalty-decision-person", DAY, null, null)))
                .isEqualTo("（莲）应急罚〔2026〕2号");
        assertThat(in(REGION, () -> numbers.take(org, "penalty-decision-unit", DAY.plusYears(1), null, null)))
                .isEqualTo("（莲）应急罚〔2027〕1号");
    }

    @Test
    void an_agency_may_number_by_the_case_or_type_from_its_register() {
        Scope.with(new Scope(Uuid7.next(), List.of(RegionRange.of(REGION))), () -> {
            numbers.rule(org, "penalty-notice", DAY, "case", "（{short}）{organ}{mark}〔{year}〕{serial}号");
            numbers.rule(org, "fine-payment-reminder", DAY, "office", "");
        });
        assertThat(in(REGION, () -> numbers.take(org, "penalty-notice", DAY, "17", 1)))
                .isEqualTo("（莲）应急罚告〔2026〕17-1号");
        assertThatThrownBy(() -> in(REGION, () -> numbers.take(org, "fine-payment-reminder", DAY, null, null)))
                .isInstanceOf(Rejected.class);
        assertThat(numbers.typed("(莲)应急催[2026]045号")).isEqualTo("（莲）应急催〔2026〕45号");
        assertThatThrownBy(() -> numbers.typed("第45号文")).isInstanceOf(Rejected.class);
    }

    @Test
    void the_next_number_is_set_forward_and_never_back() {
        Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(REGION))),
                () -> numbers.next(org, "penalty-notice", DAY, 46));
        assertThat(in(REGION, () -> numbers.take(org, "penalty-notice", DAY, null, null)))
                .isEqualTo("（莲）应急罚告〔2026〕46号");
        assertThatThrownBy(() -> Scope.with(
                        new Scope(Uuid7.next(), List.of(RegionRange.of(REGION))),
                        () -> numbers.next(org, "penalty-notice", DAY, 46)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_frozen_paper_gets_its_pages_once_though_the_renderer_runs_again() {
        var frozen = freeze("penalty-notice", "（莲）应急罚告〔2026〕901号");
        renderer.renderPending();
        renderer.renderPending();
        Paper paper = in(REGION, () -> documents.of(frozen.id()));
        assertThat(paper.digest()).isEqualTo(Digest.of(paper.data()));
        assertThat(in(REGION, () -> store.open(Objects.requireNonNull(paper.pdf()))))
                .isNotEmpty();
        assertThat(linesOf(paper.matter())).isEqualTo(1);
        assertThatThrownBy(() -> in(610103000000L, () -> documents.of(frozen.id())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_paper_is_issued_only_when_its_sealed_original_is_back() {
        var id = freeze("penalty-decision-unit", "（莲）应急罚〔2026〕902号").id();
        renderer.renderPending();
        step(() -> documents.printed(id));
        assertThatThrownBy(() -> step(() -> documents.issue(id))).isInstanceOf(Rejected.class);
        step(() -> documents.signed(id));
        step(() -> documents.scanned(id, "a".repeat(64)));
        step(() -> documents.issue(id));
        Paper paper = in(REGION, () -> documents.of(id));
        assertThat(paper.state()).isEqualTo("issued");
        assertThat(paper.scan()).isEqualTo("a".repeat(64));
    }

    @Test
    void a_void_number_stays_taken_with_its_reason() {
        String number = "（莲）应急罚〔2026〕903号";
        var id = freeze("penalty-decision-unit", number).id();
        step(() -> documents.cancel(id, "金额大写有误，重新制作"));
        assertThat(in(REGION, () -> documents.of(id)).voidReason()).isEqualTo("金额大写有误，重新制作");
        assertThatThrownBy(() -> freeze("penalty-decision-unit", number)).isInstanceOf(Rejected.class);
    }

    private void step(Runnable work) {
        in(REGION, () -> {
            work.run();
            return true;
        });
    }
}
