package org.tiean.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class BackupStoreTest {
    private final Path copy = Sandbox.folder();
    private final Path elsewhere = Sandbox.folder();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws SQLException {
        sandbox = Sandbox.fresh();
    }

    @AfterEach
    void remove() throws IOException {
        sandbox.close();
        Trees.delete(copy);
        Trees.delete(elsewhere);
    }

    @Test
    void a_copy_of_a_running_server_holds_what_was_acknowledged_before_it_began() throws Exception {
        Files.createDirectories(sandbox.data.root().resolve("files"));
        Files.writeString(sandbox.data.root().resolve("files/现场照片.txt"), "photo");
        var written = new AtomicInteger();
        var enough = new AtomicBoolean();
        var writer = CompletableFuture.runAsync(() -> write(written, enough));
        while (written.get() < 50) {
            Thread.onSpinWait();
        }
        int before = written.get();
        assertThat(Backup.take(sandbox.data, copy)).contains("热备份");
        enough.set(true);
        writer.join();
        sandbox.execute("truncate t.row");

        Backup.restore(copy, elsewhere);
        try (var restored = Sandbox.in(elsewhere)) {
            assertThat(restored.rows()).isBetween(before, written.get());
            assertThat(elsewhere.resolve("files/现场照片.txt")).hasContent("photo");
        }
    }

    @Test
    void a_stopped_server_is_copied_too() throws SQLException, IOException {
        sandbox.execute("insert into t.row (n) values (1)");
        sandbox.server.close();
        assertThat(Backup.take(sandbox.data, copy)).contains("冷备份");
        Backup.restore(copy, elsewhere);
        try (var restored = Sandbox.in(elsewhere)) {
            assertThat(restored.rows()).isEqualTo(1);
        }
    }

    @Test
    void nothing_is_overwritten_and_half_a_backup_is_none() throws IOException {
        assertThatThrownBy(() -> Backup.take(sandbox.data, sandbox.data.root().resolve("inside")))
                .isInstanceOf(CannotStart.class);
        Files.createDirectories(copy);
        assertThatThrownBy(() -> Backup.take(sandbox.data, copy)).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> Backup.restore(copy, elsewhere)).hasMessageContaining("不是完整的备份");
        Files.createFile(copy.resolve("complete"));
        assertThatThrownBy(() -> Backup.restore(copy, sandbox.data.root())).hasMessageContaining("空目录");
    }

    private void write(AtomicInteger written, AtomicBoolean enough) {
        try (var connection = sandbox.connect();
                var insert = connection.prepareStatement("insert into t.row (n) values (1)")) {
            connection.createStatement().execute("set role tiean_owner");
            while (!enough.get()) {
                insert.executeUpdate();
                written.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
