package org.tiean.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.support.StoreTest;

@StoreTest
class ScopeStoreTest {
    private static final RegionRange BEILIN = RegionRange.of(610103000000L);

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    @Autowired
    Requests requests;

    @Test
    void a_transaction_knows_who_asks_and_for_which_regions() {
        var scope = new Scope(Uuid7.next(), List.of(BEILIN, RegionRange.of(610112000000L)));
        Scope.with(
                scope,
                () -> transactions.executeWithoutResult(tx -> {
                    assertThat(setting("tiean.user")).isEqualTo(String.valueOf(scope.user()));
                    assertThat(setting("tiean.scope"))
                            .isEqualTo("{[610103000000,610104000000),[610112000000,610113000000)}");
                    assertThat(setting("tiean.lo")).isEqualTo("610103000000");
                    assertThat(setting("tiean.hi")).isEqualTo("610113000000");
                }));
    }

    @Test
    void the_next_transaction_forgets_the_scope() {
        Scope.with(new Scope(Uuid7.next(), List.of(BEILIN)), () -> transactions.executeWithoutResult(tx -> {}));
        transactions.executeWithoutResult(
                tx -> assertThat(setting("tiean.scope")).isEmpty());
        assertThat(Scope.current()).isEmpty();
    }

    @Test
    void a_request_is_seen_by_its_own_user_only() {
        UUID key = Uuid7.next();
        as(Uuid7.next(), () -> requests.once(key, String.class, () -> "done"));
        assertThat(count(key)).as("no scope, no rows").isZero();
        assertThat(as(Uuid7.next(), () -> count(key))).isZero();
        assertThat(system.sql("select count(*) from kernel.request where key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_repeated_request_is_answered_not_acted_on_twice() {
        UUID user = Uuid7.next();
        UUID key = Uuid7.next();
        var acts = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            Integer answer = as(user, () -> requests.once(key, "body", Integer.class, acts::incrementAndGet));
            assertThat(answer).isEqualTo(1);
        }
        assertThat(acts).hasValue(1);
        assertThatThrownBy(() -> as(user, () -> requests.once(key, "other", Integer.class, acts::incrementAndGet)))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code()).isEqualTo("key-reused"));
    }

    @Test
    void a_request_that_failed_may_be_tried_again() {
        UUID user = Uuid7.next();
        UUID key = Uuid7.next();
        assertThatThrownBy(() -> as(
                        user,
                        () -> requests.once(key, String.class, () -> {
                            throw Rejected.stale("先有人提交");
                        })))
                .isInstanceOf(Rejected.class);
        assertThat(as(user, () -> requests.once(key, String.class, () -> "second")))
                .isEqualTo("second");
    }

    @Test
    void idempotency_needs_a_transaction() {
        assertThatThrownBy(() -> requests.once(Uuid7.next(), String.class, () -> "no"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private <T> T as(UUID user, java.util.function.Supplier<T> work) {
        return Scope.with(new Scope(user, List.of(BEILIN)), () -> transactions.execute(tx -> work.get()));
    }

    private int count(UUID key) {
        return db.sql("select count(*) from kernel.request where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private String setting(String name) {
        return db.sql("select current_setting(:name, true)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
