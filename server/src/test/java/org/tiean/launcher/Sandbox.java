package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.tiean.kernel.Uuid7;
import org.tiean.support.TestDatabase;

/** A durable server in a directory of its own, with one table to write to. */
final class Sandbox implements AutoCloseable {
    final DataDirectory data;
    EmbeddedPostgres server;

    private Sandbox(DataDirectory data) {
        this.data = data;
        this.server = EmbeddedPostgres.start(data, TestDatabase.programs(), List.of());
    }

    static Sandbox fresh() throws SQLException {
        var sandbox = new Sandbox(DataDirectory.at(folder()));
        sandbox.execute("create schema t", "create table t.row (n int)");
        return sandbox;
    }

    static Sandbox in(Path folder) {
        return new Sandbox(DataDirectory.at(folder));
    }

    static Path folder() {
        return Path.of("target", "test-data", Uuid7.next().toString());
    }

    void restart() {
        server.close();
        server = EmbeddedPostgres.start(data, TestDatabase.programs(), List.of());
    }

    Connection connect() throws SQLException {
        var logins = server.logins();
        return DriverManager.getConnection(logins.url(), "tiean_migrate", logins.migrate());
    }

    void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set role tiean_owner");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    int rows() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select count(*) from t.row")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Trees.delete(data.root());
    }
}
