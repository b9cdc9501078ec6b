package org.tiean.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The cluster's superuser, whom only the launcher knows. */
record Superuser(String url, String password) {
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "tiean launcher");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return "Superuser[" + url + "]";
    }
}
