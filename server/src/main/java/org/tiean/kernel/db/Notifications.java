package org.tiean.kernel.db;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens on one connection per node, outside the pools. */
@Component
class Notifications implements SmartLifecycle {
    private final DatabaseSettings settings;
    private final List<ChannelListener> listeners;
    private @Nullable Ear ear;

    Notifications(DatabaseSettings settings, List<ChannelListener> listeners) {
        this.settings = settings;
        this.listeners = listeners;
    }

    @Override
    public synchronized void start() {
        var fresh = new Ear(settings, listeners);
        var thread = new Thread(fresh, "notifications");
        thread.setDaemon(true);
        thread.start();
        ear = fresh;
    }

    @Override
    public synchronized void stop() {
        Optional.ofNullable(ear).ifPresent(Ear::close);
        ear = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return ear != null;
    }
}
