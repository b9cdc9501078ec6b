package org.tiean.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class EmbeddedPostgresStoreTest {
    private Sandbox sandbox;

    @BeforeEach
    void start() throws SQLException {
        sandbox = Sandbox.fresh();
    }

    @AfterEach
    void remove() throws IOException {
        sandbox.close();
    }

    @Test
    void what_was_acknowledged_survives_a_kill() throws SQLException {
        sandbox.execute("insert into t.row (n) values (1)");
        Shell.signal("KILL", sandbox.server.pid());
        sandbox.restart();
        assertThat(sandbox.rows()).isEqualTo(1);
    }

    @Test
    void a_server_left_by_a_dead_process_is_replaced() throws SQLException {
        sandbox.execute("insert into t.row (n) values (1)");
        long left = sandbox.server.pid();
        sandbox.server.abandon();
        sandbox.restart();
        assertThat(sandbox.server.pid()).isNotEqualTo(left);
        assertThat(sandbox.rows()).isEqualTo(1);
    }

    @Test
    void the_directory_belongs_to_one_process_at_a_time() throws SQLException {
        assertThatThrownBy(() -> EmbeddedPostgres.start(sandbox.data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("正被进程 " + ProcessHandle.current().pid() + " 使用");
        assertThat(sandbox.rows()).as("and the first one is not disturbed").isZero();
    }

    @Test
    void a_pid_file_of_a_stranger_does_not_stop_the_start() throws IOException, SQLException {
        sandbox.server.close();
        Files.writeString(sandbox.data.database().resolve("postmaster.pid"), "1\n" + sandbox.data.database() + "\n");
        sandbox.restart();
        assertThat(sandbox.rows()).isZero();
    }

    @Test
    void another_major_version_is_refused_in_one_line() throws IOException {
        sandbox.server.close();
        Path version = sandbox.data.database().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(sandbox::restart).isInstanceOf(CannotStart.class).hasMessageContaining("PostgreSQL 17");
        Files.writeString(version, "18\n");
    }

    @Test
    void it_is_durable_and_its_passwords_are_secret() throws SQLException, IOException {
        try (var connection = sandbox.connect();
                var row = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync'), current_setting('data_checksums')")) {
            row.next();
            assertThat(List.of(row.getString(1), row.getString(2))).containsExactly("on", "on");
        }
        Path secrets = sandbox.data.secrets().resolve("database.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() ->
                        DriverManager.getConnection(sandbox.server.logins().url(), "tiean_app", "guess"))
                .isInstanceOf(SQLException.class);
    }
}
