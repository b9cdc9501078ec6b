package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    @Autowired
    Documents documents;

    @Autowired
    DocumentRenderer renderer;

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
