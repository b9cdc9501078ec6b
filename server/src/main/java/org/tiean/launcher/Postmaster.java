package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The server processes that work on one database directory, whoever started them. */
record Postmaster(Path database) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** True as soon as the server accepts connections. */
    boolean ready() {
        List<String> lines = pidFile();
        return lines.size() > 7 && lines.get(7).startsWith("ready");
    }

    Optional<Long> pid() {
        return pidFile().stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .map(Long::valueOf);
    }

    /** Stops the server in order, aborting open transactions; harder if it does not listen. */
    void stop() {
        if (!Files.exists(database)) {
            return;
        }
        pid().filter(pid -> processes().anyMatch(each -> each.pid() == pid)).ifPresent(pid -> {
            Shell.signal("INT", pid);
            if (!ended(PATIENCE)) {
                Shell.signal("QUIT", pid);
            }
        });
        if (!ended(PATIENCE)) {
            throw new CannotStart("旧的 PostgreSQL 进程没有停止 / an old PostgreSQL process does not stop: "
                    + processes().map(ProcessHandle::pid).toList());
        }
        forget();
    }

    /** A pid file that nobody stands behind would keep the next server from starting once its number is reused. */
    private void forget() {
        try {
            Files.deleteIfExists(database.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new CannotStart("cannot remove postmaster.pid: " + e.getMessage(), e);
        }
    }

    private boolean ended(Duration patience) {
        var all = CompletableFuture.allOf(processes().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return processes().findAny().isEmpty();
        } catch (TimeoutException | ExecutionException e) {
            return processes().findAny().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Every PostgreSQL process has the database directory as its working directory; a number alone may be reused. */
    private Stream<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(process -> {
            try {
                return Path.of("/proc", Long.toString(process.pid()), "cwd")
                        .toRealPath()
                        .equals(database.toRealPath());
            } catch (IOException e) {
                return false;
            }
        });
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(database.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
