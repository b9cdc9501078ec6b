package org.tiean.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Creates the database and its roles, or brings them up to date; the same file serves a DBA on an external server. */
final class Roles {
    private Roles() {}

    static void ensure(Superuser cluster, Superuser database, Secrets secrets) {
        try (var connection = cluster.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'tiean'")) {
            if (!found.next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database tiean");
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("无法建立数据库 / cannot create the database: " + e.getMessage(), e);
        }
        try (var connection = database.connect();
                var passwords = connection.prepareStatement("""
                        select set_config('tiean.app_password', ?, false),
                               set_config('tiean.migrate_password', ?, false),
                               set_config('tiean.system_password', ?, false)
                        """);
                var roles = connection.createStatement()) {
            passwords.setString(1, secrets.app());
            passwords.setString(2, secrets.migrate());
            passwords.setString(3, secrets.system());
            passwords.execute();
            roles.execute(script());
        } catch (SQLException | IOException e) {
            throw new CannotStart("无法建立数据库角色 / cannot create the roles: " + e.getMessage(), e);
        }
    }

    private static String script() throws IOException {
        try (var in = Roles.class.getResourceAsStream("roles.sql")) {
            if (in == null) {
                throw new IOException("roles.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
