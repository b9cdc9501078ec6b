package org.tiean.journal.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.journal.Journal;
import org.tiean.journal.store.JournalTable;
import org.tiean.kernel.Digest;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.support.StoreTest;
import tools.jackson.databind.node.JsonNodeFactory;

@StoreTest
class AnchorsStoreTest {
    private static final long HERE = 610104000000L;
    private static final long ELSEWHERE = 650102000000L;

    @Autowired
    Anchors anchors;

    @Autowired
    Journal journal;

    @Autowired
    JournalTable table;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient app;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID matter(long region) {
        UUID matter = Uuid7.next();
        scoped(region, () -> {
            table.open(matter, region, Uuid7.next(), "penalty.general@2021-07-15", Digest.of(matter.toString()));
            note(matter, "opened");
        });
        return matter;
    }

    private void note(UUID matter, String act) {
        var nothing = JsonNodeFactory.instance.objectNode();
        journal.note(matter, false, act, Uuid7.next(), nothing, nothing);
    }

    private void scoped(long region, Runnable work) {
        Scope.with(new Scope(Uuid7.next(), List.of(new RegionRange(region, region + 1))), () -> {
            transactions.executeWithoutResult(status -> work.run());
        });
    }

    @Test
    void one_anchor_covers_the_heads_of_every_region() {
        UUID here = matter(HERE);
        UUID elsewhere = matter(ELSEWHERE);
        Anchor anchor = anchors.now();
        assertThat(anchors.proof(here).anchor()).isEqualTo(anchor);
        assertThat(anchors.proof(elsewhere).anchor()).isEqualTo(anchor);
        assertThat(anchor.statement().leaves()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void each_anchor_names_the_one_before() {
        matter(HERE);
        Anchor first = anchors.now();
        Anchor second = anchors.now();
        assertThat(second.statement().n()).isEqualTo(first.statement().n() + 1);
        assertThat(second.statement().previous()).isEqualTo(first.statement().digest());
        assertThat(anchors.published()).containsSubsequence(first, second);
        assertThat(anchors.published().get(0).statement().previous()).isEqualTo(Statement.NONE_BEFORE);
    }

    @Test
    void a_matter_that_moved_is_anchored_anew_before_it_is_proved() {
        UUID matter = matter(HERE);
        Anchor before = anchors.now();
        scoped(HERE, () -> note(matter, "moved"));
        Proof proof = anchors.proof(matter);
        assertThat(proof.seq()).isEqualTo(2);
        assertThat(proof.anchor().statement().n())
                .isGreaterThan(before.statement().n());
    }

    @Test
    void salts_are_random_and_never_the_same_twice() {
        UUID matter = matter(HERE);
        anchors.now();
        String first = anchors.proof(matter).salt();
        anchors.now();
        assertThat(anchors.proof(matter).salt()).isNotEqualTo(first).hasSize(32);
        assertThat(HexFormat.of().parseHex(first)).hasSize(16);
    }

    @Test
    void there_is_no_proof_of_a_matter_that_is_not_there() {
        matter(HERE);
        UUID stranger = Uuid7.next();
        assertThatThrownBy(() -> anchors.proof(stranger)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_request_reads_what_was_published_but_never_the_leaves() {
        matter(HERE);
        anchors.now();
        String published = "select count(*) from journal.anchor";
        assertThat(app.sql(published).query(Long.class).single()).isPositive();
        assertThatThrownBy(() -> app.sql("select count(*) from journal.anchor_leaf")
                        .query(Long.class)
                        .single())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_changes_or_removes_what_was_published() {
        matter(HERE);
        anchors.now();
        for (JdbcClient db : List.of(app, system)) {
            for (String attempt : List.of(
                    "update journal.anchor set root = previous",
                    "delete from journal.anchor",
                    "truncate journal.anchor cascade",
                    "update journal.anchor_leaf set seq = 1",
                    "delete from journal.anchor_leaf")) {
                assertThatThrownBy(() -> db.sql(attempt).update())
                        .as(attempt)
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
