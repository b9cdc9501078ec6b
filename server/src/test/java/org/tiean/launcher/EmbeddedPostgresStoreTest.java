package org.tiean.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Uuid7;
import org.tiean.support.TestDatabase;

@Tag("store")
class EmbeddedPostgresStoreTest {
    private final DataDirectory data =
            DataDirectory.at(Path.of("target", "test-data", Uuid7.next().toString()));

    private EmbeddedPostgres server = start();

    @BeforeEach
    void make_a_table() throws SQLException {
        execute("create schema t", "create table t.row (n int)");
    }

    @AfterEach
    void remove() throws IOException {
        server.close();
        Trees.delete(data.root());
    }

    @Test
    void what_was_acknowledged_survives_a_kill() throws SQLException {
        execute("insert into t.row (n) values (1)");
        Shell.signal("KILL", server.pid());
        server.close();
        server = start();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_server_left_by_a_dead_process_is_replaced() throws SQLException {
        execute("insert into t.row (n) values (1)");
        long left = server.pid();
        server.abandon();
        server = start();
        assertThat(server.pid()).isNotEqualTo(left);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_directory_belongs_to_one_process_at_a_time() {
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("正被进程 " + ProcessHandle.current().pid() + " 使用");
        assertThat(server.pid()).isPositive();
    }

    @Test
    void a_pid_file_of_a_stranger_does_not_stop_the_start() throws IOException, SQLException {
        server.close();
        Files.writeString(data.database().resolve("postmaster.pid"), "1\n" + data.database() + "\n");
        server = start();
        assertThat(rows()).isZero();
    }

    @Test
    void another_major_version_is_refused_in_one_line() throws IOException {
        server.close();
        Path version = data.database().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("PostgreSQL 17");
        Files.writeString(version, "18\n");
        server = start();
    }

    @Test
    void it_is_durable_and_its_passwords_are_secret() throws SQLException, IOException {
        try (var connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync'), current_setting('data_checksums')")) {
            rows.next();
            assertThat(List.of(rows.getString(1), rows.getString(2))).containsExactly("on", "on");
        }
        Path secrets = data.secrets().resolve("database.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> DriverManager.getConnection(server.logins().url(), "tiean_app", "guess"))
                .isInstanceOf(SQLException.class);
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, TestDatabase.programs(), List.of());
    }

    private Connection connect() throws SQLException {
        var logins = server.logins();
        return DriverManager.getConnection(logins.url(), "tiean_migrate", logins.migrate());
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set role tiean_owner");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private int rows() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select count(*) from t.row")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
