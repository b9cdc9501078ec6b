package org.tiean.launcher;

import java.util.Map;

/** How the server signs in to its database, one password per role. */
public record Logins(String url, String app, String migrate, String system) {
    /** The same as the properties that the data sources are configured by. */
    public Map<String, Object> properties() {
        return Map.of(
                "tiean.database.url", url,
                "tiean.database.app.password", app,
                "tiean.database.migrate.password", migrate,
                "tiean.database.system.password", system);
    }

    @Override
    public String toString() {
        return "Logins[" + url + "]";
    }
}
