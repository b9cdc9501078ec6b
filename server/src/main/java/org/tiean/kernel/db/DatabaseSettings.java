package org.tiean.kernel.db;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the database is and how each role signs in. */
@ConfigurationProperties("tiean.database")
record DatabaseSettings(
        String url,
        Login app,
        Login migrate,
        Login system,
        @DefaultValue("16") int connections,
        @DefaultValue("4") int systemConnections) {

    /** A role's password. */
    record Login(String password) {
        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }
}
