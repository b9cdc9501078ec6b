package org.tiean.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.journal.store.JournalTable;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.support.StoreTest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the database itself refuses, whoever writes the program above it. */
@StoreTest
class JournalStoreTest {
    private static final long HERE = 610104000000L;
    private static final long ELSEWHERE = 650102000000L;

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

    private final UUID matter = Uuid7.next();

    /** A line as somebody would forge it. */
    private record Forged(UUID matter, long seq, String prev, String hash, String line, long region) {
        static Forged after(Line last) {
            ObjectNode text = (ObjectNode) CanonicalJson.read(last.line()).deepCopy();
            text.put("seq", last.seq() + 1).put("prev", last.hash()).put("act", "forged");
            return new Forged(last.matter(), last.seq() + 1, last.hash(), "", "", HERE).saying(text);
        }

        private Forged saying(ObjectNode text) {
            String line = CanonicalJson.write(text);
            return new Forged(matter, seq, prev, Digest.of(line), line, region);
        }

        private ObjectNode text() {
            return (ObjectNode) CanonicalJson.read(line);
        }
    }

    @BeforeEach
    void three_lines_stand_in_the_record() {
        at(HERE, () -> {
            table.open(matter, HERE, Uuid7.next(), "penalty.general@2021-07-15", Digest.of(matter.toString()));
            for (String act : List.of("opened", "looked-at", "noted")) {
                journal.note(
                        matter,
                        false,
                        act,
                        Uuid7.next(),
                        JsonNodeFactory.instance.objectNode(),
                        JsonNodeFactory.instance.objectNode().put("words", "大兴西路二百一十号"));
            }
            return true;
        });
    }

    private <T> T at(long region, Supplier<T> work) {
        return Scope.with(
                new Scope(Uuid7.next(), List.of(new RegionRange(region, region + 1))),
                () -> transactions.execute(status -> work.get()));
    }

    private List<Line> lines() {
        return at(HERE, () -> table.lines(matter));
    }

    private void write(Forged forged) {
        at(HERE, () -> app.sql("""
                        insert into journal.line (matter, seq, prev, hash, line, region, recorded_at)
                        values (:matter, :seq, :prev, :hash, :line, :region, now())
                        """).paramSource(forged).update());
    }

    private void refused(String constraint, UnaryOperator<Forged> forgery) {
        Forged honest = Forged.after(lines().get(2));
        assertThatThrownBy(() -> write(forgery.apply(honest)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(constraint);
        assertThat(lines()).hasSize(3);
    }

    @Test
    void a_line_that_continues_the_chain_is_taken() {
        write(Forged.after(lines().get(2)));
        assertThat(lines()).hasSize(4);
    }

    @Test
    void a_hash_that_is_not_of_the_text_is_refused() {
        refused(
                "hash_of_the_text",
                line -> new Forged(line.matter, line.seq, line.prev, Digest.of("x"), line.line, line.region));
        refused(
                "hash_of_the_text",
                line -> new Forged(line.matter, line.seq, line.prev, line.hash, line.line + " ", line.region));
    }

    @Test
    void a_line_that_names_another_line_before_it_is_refused() {
        refused("no_gap_no_fork", line -> {
            String wrong = Digest.of("another line");
            return new Forged(line.matter, line.seq, wrong, "", "", line.region)
                    .saying(line.text().put("prev", wrong));
        });
    }

    @Test
    void a_gap_is_refused() {
        refused("no_gap_no_fork", line -> new Forged(line.matter, line.seq + 1, line.prev, "", "", line.region)
                .saying(line.text().put("seq", line.seq + 1)));
    }

    @Test
    void a_fork_is_refused() {
        Line second = lines().get(1);
        refused("line_pkey", line -> Forged.after(second));
    }

    @Test
    void a_second_beginning_is_refused() {
        refused("line_pkey", line -> {
            String prev = Digest.of(matter.toString());
            return new Forged(line.matter, 1, prev, "", "", line.region)
                    .saying(line.text().put("seq", 1).put("prev", prev));
        });
    }

    @Test
    void a_record_begins_with_the_name_of_its_matter() {
        UUID other = Uuid7.next();
        at(HERE, () -> {
            table.open(other, HERE, Uuid7.next(), "penalty.general@2021-07-15", Digest.of(other.toString()));
            return true;
        });
        refused("first_line_names_the_matter", line -> new Forged(other, 1, line.prev, "", "", line.region)
                .saying(line.text().put("seq", 1).put("matter", other.toString())));
    }

    @Test
    void a_text_that_names_another_place_is_refused() {
        refused("text_names_its_place", line -> line.saying(line.text().put("seq", 9)));
        refused("text_names_its_place", line -> line.saying(line.text().put("prev", Digest.of("x"))));
        refused(
                "text_names_its_place",
                line -> line.saying(line.text().put("matter", Uuid7.next().toString())));
        refused("text_names_its_place", line -> line.saying(line.text().put("region", ELSEWHERE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.line set line = line",
                "update journal.line set hash = hash where seq = 1",
                "delete from journal.line",
                "truncate journal.line cascade",
                "update journal.content set content = ''",
                "delete from journal.content",
                "truncate journal.content",
                "delete from journal.matter",
                "truncate journal.matter cascade",
                "update journal.matter set region = 1",
                "update journal.matter set procedure = ''",
                "alter table journal.line drop constraint hash_of_the_text",
                "alter table journal.line disable trigger all",
                "alter table journal.line no force row level security",
                "drop table journal.content",
                "set role tiean_owner"
            })
    void neither_requests_nor_jobs_can_change_or_remove_what_is_recorded(String attempt) {
        for (JdbcClient db : List.of(app, system)) {
            assertThatThrownBy(() -> Scope.with(
                            new Scope(Uuid7.next(), List.of(new RegionRange(HERE, HERE + 1))),
                            () -> transactions.execute(status -> db.sql(attempt).update())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .message()
                    .containsAnyOf("permission denied", "must be owner");
        }
    }

    @Test
    void jobs_add_no_line() {
        Forged honest = Forged.after(lines().get(2));
        assertThatThrownBy(() -> system.sql("""
                        insert into journal.line (matter, seq, prev, hash, line, region, recorded_at)
                        values (:matter, :seq, :prev, :hash, :line, :region, now())
                        """).paramSource(honest).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_line_carries_the_digest_of_salt_and_content() {
        for (Line line : lines()) {
            byte[] salt = HexFormat.of().parseHex(line.salt());
            String content = java.util.Objects.requireNonNull(line.content());
            assertThat(salt).hasSize(16);
            assertThat(content).contains("大兴西路二百一十号");
            assertThat(line.line()).doesNotContain("大兴西路");
            assertThat(CanonicalJson.read(line.line()).get("content").asString())
                    .isEqualTo(Digest.of(salt, content.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(lines()).extracting(Line::salt).doesNotHaveDuplicates();
    }

    @Test
    void another_region_sees_nothing_and_adds_nothing() {
        assertThat(at(ELSEWHERE, () -> table.head(matter))).isEmpty();
        assertThat(at(ELSEWHERE, () -> table.lines(matter))).isEmpty();
        Forged honest = Forged.after(lines().get(2));
        assertThatThrownBy(() ->
                        at(ELSEWHERE, () -> app.sql("""
                        insert into journal.line (matter, seq, prev, hash, line, region, recorded_at)
                        values (:matter, :seq, :prev, :hash, :line, :region, now())
                        """).paramSource(honest).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(app.sql("select count(*) from journal.line")
                        .query(Long.class)
                        .single())
                .as("no scope, no rows")
                .isZero();
    }
}
