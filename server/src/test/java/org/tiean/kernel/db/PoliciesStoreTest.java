package org.tiean.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tiean.support.Policies;
import org.tiean.support.StoreTest;

@StoreTest
class PoliciesStoreTest {
    private static final String TABLE = """
            create schema twin;
            create table twin.leak (region bigint);
            """;
    private static final String POLICY = """
            alter table twin.leak enable row level security;
            create policy scope on twin.leak using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
            """;

    @Autowired
    @FlywayDataSource
    DataSource migration;

    @Test
    void every_table_is_under_forced_policies_or_says_why_not() {
        trying("", policies -> assertThat(policies.openTables()).isEmpty());
    }

    @Test
    void views_functions_and_owners_leave_no_way_round() {
        trying("", policies -> {
            assertThat(policies.ownersViews()).isEmpty();
            assertThat(policies.looseDefiners()).isEmpty();
            assertThat(policies.strangersTables()).isEmpty();
        });
    }

    @Test
    void a_table_without_policy_is_found() {
        trying(TABLE, policies -> assertThat(policies.openTables()).isEqualTo(List.of("twin.leak")));
    }

    @Test
    void a_policy_that_is_not_forced_is_found() {
        trying(TABLE + POLICY, policies -> assertThat(policies.openTables()).isEqualTo(List.of("twin.leak")));
        String forced = TABLE + POLICY + "alter table twin.leak force row level security;";
        trying(forced, policies -> assertThat(policies.openTables()).isEmpty());
    }

    @Test
    void an_excuse_needs_a_reason() {
        trying(TABLE + "comment on table twin.leak is 'unscoped: ';", policies -> assertThat(policies.openTables())
                .isEqualTo(List.of("twin.leak")));
        trying(TABLE + "comment on table twin.leak is 'unscoped: public holidays';", policies -> {
            assertThat(policies.openTables()).isEmpty();
            assertThat(policies.exceptions()).contains("twin.leak – unscoped: public holidays");
        });
    }

    @Test
    void a_view_with_its_owners_eyes_and_a_trusting_function_are_found() {
        String loose = """
                create view twin.v_leak as select region from twin.leak;
                create function twin.peek() returns bigint language sql security definer
                    as 'select max(region) from twin.leak';
                """;
        trying(TABLE + loose, policies -> {
            assertThat(policies.ownersViews()).isEqualTo(List.of("twin.v_leak"));
            assertThat(policies.looseDefiners()).isEqualTo(List.of("twin.peek()"));
        });
    }

    @Test
    void rows_outside_the_scope_do_not_exist() {
        String rows = TABLE + POLICY + """
                alter table twin.leak force row level security;
                set local tiean.lo = '610103000000'; set local tiean.hi = '610104000000';
                set local tiean.scope = '{[610103000000,610104000000)}';
                insert into twin.leak (region) values (610103001000);
                """;
        trying(rows, (db, policies) -> {
            assertThat(count(db)).isEqualTo(1);
            db.sql("set local tiean.scope = '{[610104000000,610105000000)}'").update();
            assertThat(count(db)).isZero();
            db.sql("set local tiean.scope = ''").update();
            assertThat(count(db)).isZero();
        });
    }

    private static int count(JdbcClient db) {
        return db.sql("select count(*) from twin.leak").query(Integer.class).single();
    }

    private void trying(String ddl, Consumer<Policies> look) {
        trying(ddl, (db, policies) -> look.accept(policies));
    }

    /** As tiean_owner, in a transaction that is never committed. */
    private void trying(String ddl, java.util.function.BiConsumer<JdbcClient, Policies> look) {
        try (var connection = migration.getConnection()) {
            connection.setAutoCommit(false);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            db.sql("set local role tiean_owner").update();
            if (!ddl.isEmpty()) {
                db.sql(ddl).update();
            }
            look.accept(db, new Policies(db));
            connection.rollback();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
