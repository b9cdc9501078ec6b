package org.tiean.journal.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tiean.access.Actor;
import org.tiean.access.Attendance;
import org.tiean.kernel.db.ChannelListener;

/** The open screens of this node, all in the hands of one thread that never waits for any of them. */
@Component
class Screens implements ChannelListener, SmartLifecycle {
    static final int OF_ONE_PERSON = 6;
    private static final int IN_ALL = 1000;
    private static final Duration BEAT = Duration.ofSeconds(25);
    private static final String HEARTBEAT = ": here\n\n";
    private static final String EVERYTHING = "event: all\ndata: all\n\n";
    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

    private final Attendance attendance;
    private final AtomicInteger places = new AtomicInteger();
    private final List<Screen> open = new ArrayList<>();
    private volatile @Nullable ScheduledExecutorService thread;

    Screens(Attendance attendance) {
        this.attendance = attendance;
    }

    /** Takes a place, which {@link #left} gives back; false where all are taken or the server is about to stop. */
    boolean admit() {
        if (!isRunning()) {
            return false;
        }
        if (places.incrementAndGet() > IN_ALL) {
            places.decrementAndGet();
            return false;
        }
        return true;
    }

    /** A person's seventh screen closes his first: most often one whose tab is long gone. */
    void join(Actor actor, Wire wire) {
        var screen = new Screen(attendance, actor, wire);
        boolean taken = hand(() -> {
            var own = open.stream()
                    .filter(other -> other.user().equals(actor.user()))
                    .toList();
            if (own.size() >= OF_ONE_PERSON) {
                end(own.get(0));
            }
            open.add(screen);
            keep(List.of(screen), each -> each.say(HEARTBEAT));
        });
        if (!taken) {
            wire.close();
        }
    }

    /** The wire is cut, by either end. */
    void left(Wire wire) {
        places.decrementAndGet();
        hand(() -> open.removeIf(screen -> screen.over(wire)));
    }

    @Override
    public String channel() {
        return "tiean_matter";
    }

    @Override
    public void told(Set<String> payloads) {
        tell(payloads.stream().map(Told::of).toList());
    }

    void tell(List<Told> news) {
        hand(() -> keep(open, screen -> screen.tell(news)));
    }

    @Override
    public void missed() {
        hand(() -> keep(open, screen -> screen.say(EVERYTHING)));
    }

    @Override
    public void start() {
        var fresh = Executors.newSingleThreadScheduledExecutor(work -> {
            var made = new Thread(work, "screens");
            made.setDaemon(true);
            return made;
        });
        var unused = fresh.scheduleWithFixedDelay(
                () -> keep(open, screen -> screen.say(HEARTBEAT)),
                BEAT.toSeconds(),
                BEAT.toSeconds(),
                TimeUnit.SECONDS);
        thread = fresh;
    }

    /** Before the web server stops, which waits for every answer that is still under way. */
    @Override
    public void stop() {
        var last = thread;
        thread = null;
        if (last == null) {
            return;
        }
        last.execute(() -> List.copyOf(open).forEach(this::end));
        last.shutdown();
        try {
            if (!last.awaitTermination(5, TimeUnit.SECONDS)) {
                last.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean hand(Runnable work) {
        var hands = thread;
        if (hands == null) {
            return false;
        }
        try {
            hands.execute(work);
            return true;
        } catch (RejectedExecutionException e) {
            LOG.debug("the server stops", e);
            return false;
        }
    }

    private void keep(List<Screen> screens, Predicate<Screen> stays) {
        for (Screen screen : List.copyOf(screens)) {
            boolean kept = false;
            try {
                kept = stays.test(screen);
            } catch (RuntimeException e) {
                LOG.warn("a screen is dropped: its session cannot be read", e);
            }
            if (!kept) {
                end(screen);
            }
        }
    }

    private void end(Screen screen) {
        open.remove(screen);
        screen.end();
    }
}
