package org.tiean.journal.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A response that stays open without a thread. Nothing is dispatched again, so no filter runs a second time. */
final class ServletWire implements Wire, WriteListener, AsyncListener {
    private static final Logger LOG = LoggerFactory.getLogger(ServletWire.class);

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Consumer<Wire> joined;
    private final Consumer<Wire> left;
    private final AtomicBoolean writable = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();

    private ServletWire(AsyncContext async, Consumer<Wire> joined, Consumer<Wire> left) throws IOException {
        this.async = async;
        this.out = async.getResponse().getOutputStream();
        this.joined = joined;
        this.left = left;
    }

    /** Joins as soon as the container lets it write. */
    static void open(AsyncContext async, Consumer<Wire> joined, Consumer<Wire> left) throws IOException {
        var wire = new ServletWire(async, joined, left);
        async.setTimeout(0);
        async.addListener(wire);
        wire.out.setWriteListener(wire);
    }

    @Override
    public boolean send(String text) {
        try {
            if (over.get() || !out.isReady()) {
                return false;
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
            if (!out.isReady()) {
                return false;
            }
            out.flush();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.debug("a screen is gone", e);
            return false;
        }
    }

    @Override
    public void close() {
        if (gone()) {
            complete();
        }
    }

    private void complete() {
        try {
            async.complete();
        } catch (RuntimeException e) {
            LOG.debug("a screen was already gone", e);
        }
    }

    private boolean gone() {
        boolean first = over.compareAndSet(false, true);
        if (first) {
            left.accept(this);
        }
        return first;
    }

    @Override
    public void onWritePossible() {
        if (writable.compareAndSet(false, true)) {
            joined.accept(this);
        }
    }

    @Override
    public void onError(Throwable failure) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        gone();
        // left open here, the container would send the reader an error page
        complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        gone();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        throw new IllegalStateException("a wire is opened once");
    }
}
