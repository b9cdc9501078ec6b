package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** A consistent copy of a running database: PostgreSQL's low-level backup, the log last. */
record HotCopy(DataDirectory data) {
    private static final Set<String> TRANSIENT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "pg_wal",
            "pg_stat_tmp",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_subtrans",
            "pg_dynshmem",
            "pg_replslot");

    void into(Path target) throws IOException, SQLException {
        String port = Files.readString(data.port()).strip();
        var superuser = new Superuser(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                Secrets.of(data).superuser());
        try (var connection = superuser.connect()) {
            // without the slot a checkpoint may recycle the log that the copy needs
            call(connection, "select pg_create_physical_replication_slot('tiean_backup', true, true)");
            call(connection, "select pg_backup_start('tiean', true)");
            Trees.copy(data.database(), target, HotCopy::lasting);
            for (String empty : TRANSIENT) {
                if (!empty.startsWith("postmaster")) {
                    Files.createDirectories(target.resolve(empty));
                }
            }
            String label = call(connection, "select labelfile from pg_backup_stop(false)");
            Files.writeString(target.resolve("backup_label"), label);
            Trees.copy(data.database().resolve("pg_wal"), target.resolve("pg_wal"), path -> true);
        }
    }

    private static boolean lasting(Path path) {
        return !TRANSIENT.contains(path.getName(0).toString())
                && !path.getFileName().toString().startsWith("pgsql_tmp");
    }

    private static String call(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
