package org.tiean.kernel.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens until it is closed; a connection that breaks is made again, with longer and longer pauses. */
final class Ear implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int QUIET_MS = 25_000;
    private static final int PROOF_SECONDS = 5;

    private final DatabaseSettings settings;
    private final Map<String, List<ChannelListener>> listeners;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Connection connection;
    private Duration pause = SHORTEST;

    Ear(DatabaseSettings settings, List<ChannelListener> listeners) {
        this.settings = settings;
        this.listeners = listeners.stream().collect(Collectors.groupingBy(ChannelListener::channel));
    }

    @Override
    public void run() {
        try {
            do {
                listen();
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends what the thread waits for, too. */
    @Override
    public synchronized void close() {
        closed.countDown();
        try {
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            LOG.debug("the listening connection was already broken", e);
        }
    }

    private void listen() {
        try (var made = connect()) {
            if (!keep(made)) {
                return;
            }
            try (var statement = made.createStatement()) {
                for (String channel : listeners.keySet()) {
                    statement.execute(
                            "listen " + made.unwrap(PGConnection.class).escapeIdentifier(channel));
                }
            }
            pause = SHORTEST;
            listeners.values().forEach(all -> all.forEach(ChannelListener::missed));
            while (closed.getCount() > 0) {
                hear(made);
            }
        } catch (SQLException e) {
            if (closed.getCount() > 0) {
                Duration twice = pause.multipliedBy(2);
                pause = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
                LOG.warn("not listening to the database ({}), again in {} s", e.getSQLState(), pause.toSeconds());
            }
        }
    }

    private synchronized boolean keep(Connection made) {
        connection = made;
        return closed.getCount() > 0;
    }

    private void hear(Connection made) throws SQLException {
        PGNotification[] told = made.unwrap(PGConnection.class).getNotifications(QUIET_MS);
        if (told == null || told.length == 0) {
            if (!made.isValid(PROOF_SECONDS)) {
                throw new SQLException("the connection is dead", "08006");
            }
            return;
        }
        Map<String, Set<String>> byChannel = Arrays.stream(told)
                .collect(Collectors.groupingBy(
                        PGNotification::getName,
                        Collectors.mapping(PGNotification::getParameter, Collectors.toCollection(LinkedHashSet::new))));
        byChannel.forEach((channel, payloads) ->
                listeners.getOrDefault(channel, List.of()).forEach(listener -> listener.told(payloads)));
    }

    /** As tiean_app, who without a scope sees no row. */
    private Connection connect() throws SQLException {
        var how = new Properties();
        how.setProperty("user", "tiean_app");
        how.setProperty("password", settings.app().password());
        how.setProperty("ApplicationName", "tiean-notifications");
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(settings.url(), how);
    }
}
