package org.tiean.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The database of a data directory: our own server, or one that somebody else runs. */
public final class Database implements AutoCloseable {
    private final AutoCloseable server;
    private final Map<String, Object> properties;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(AutoCloseable server, Map<String, Object> properties) {
        this.server = server;
        this.properties = properties;
    }

    /** With an external address nothing is started; the passwords then come from the environment. */
    public static Database open(DataDirectory data, Optional<String> external) {
        if (external.isPresent()) {
            return new Database(DataLock.take(data), Map.of("tiean.database.url", external.get()));
        }
        var server = EmbeddedPostgres.start(data);
        return new Database(server, server.logins().properties());
    }

    /** What the data sources are configured by. */
    public Map<String, Object> properties() {
        return properties;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException("the database does not stop", e);
            }
        }
    }
}
