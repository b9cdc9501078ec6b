package org.tiean.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A durable PostgreSQL server in a data directory of ours, reachable from this machine only. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DataDirectory data;
    private final DataLock lock;
    private final Postmaster postmaster;
    private final Secrets secrets;
    private final int port;

    private EmbeddedPostgres(DataDirectory data, DataLock lock, Secrets secrets, int port) {
        this.data = data;
        this.lock = lock;
        this.secrets = secrets;
        this.port = port;
        this.postmaster = new Postmaster(data.database());
    }

    /** Starts the server, creating it when the directory is new and stopping one that a killed JVM left behind. */
    public static EmbeddedPostgres start(DataDirectory data) {
        return start(data, data.postgres(), List.of());
    }

    /** The same with the programs unpacked elsewhere and with settings that give up durability, for tests. */
    public static EmbeddedPostgres start(DataDirectory data, Path programs, List<String> settings) {
        var lock = DataLock.take(data);
        try {
            var server = new EmbeddedPostgres(data, lock, Secrets.of(data), port(data));
            server.launch(Binaries.unpackedIn(programs), settings);
            Roles.ensure(server.superuser("postgres"), server.superuser("tiean"), server.secrets);
            return server;
        } catch (RuntimeException e) {
            new Postmaster(data.database()).stop();
            lock.close();
            throw e;
        }
    }

    /** Removes a throw-away directory with the server a killed process may have left in it. */
    public static void discard(DataDirectory data) {
        try (var lock = DataLock.take(data)) {
            new Postmaster(data.database()).stop();
            Trees.delete(data.root());
        } catch (IOException e) {
            throw new CannotStart("无法删除 " + data.root() + " / cannot delete: " + e.getMessage(), e);
        }
    }

    public Logins logins() {
        return new Logins(
                "jdbc:postgresql://127.0.0.1:" + port + "/tiean", secrets.app(), secrets.migrate(), secrets.system());
    }

    /** The process number of the server, for those who want to see it die. */
    public long pid() {
        return postmaster.pid().orElseThrow(() -> new IllegalStateException("the server is not running"));
    }

    @Override
    public void close() {
        postmaster.stop();
        lock.close();
    }

    /** Lets go of the directory as a killed process does: the server runs on. */
    void abandon() {
        lock.close();
    }

    private Superuser superuser(String database) {
        return new Superuser("jdbc:postgresql://127.0.0.1:" + port + "/" + database, secrets.superuser());
    }

    private void launch(Binaries binaries, List<String> settings) {
        Path log = data.log().resolve("postgres.log");
        boolean fresh = !Files.exists(data.database());
        Path database = fresh ? draft() : data.database();
        postmaster.stop();
        var account = Account.owning(database, binaries, log);
        if (fresh) {
            initialise(binaries, account, database, log);
        }
        checkVersion(binaries);
        var command = Shell.join(
                detached(account.prefix()),
                binaries.program("postgres"),
                "-D",
                data.database().toString(),
                "-cport=" + port,
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cmax_connections=60",
                "-ctimezone=Asia/Shanghai",
                "-clog_timezone=Asia/Shanghai");
        settings.forEach(setting -> command.add("-c" + setting));
        try {
            var builder = Shell.process(log, command);
            builder.environment().put("HOME", data.database().toString());
            await(builder.start(), log);
        } catch (IOException e) {
            throw new CannotStart("无法启动 PostgreSQL / cannot start PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** A session of its own, so that Ctrl+C in the terminal reaches us first and the database last. */
    private static List<String> detached(List<String> prefix) {
        return Shell.succeeds(Path.of("/dev/null"), List.of("setsid", "true"))
                ? Shell.join(List.of("setsid"), prefix.toArray(String[]::new))
                : Shell.join(prefix);
    }

    private void await(Process process, Path log) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!postmaster.ready()) {
                if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    throw new CannotStart("PostgreSQL 没有启动，详见 " + log + " / PostgreSQL did not start, see its log");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("启动被中断 / interrupted", e);
        }
    }

    private Path draft() {
        try {
            Path draft = data.root().resolve("db.new");
            Trees.delete(draft);
            return Files.createDirectory(draft);
        } catch (IOException e) {
            throw new CannotStart("无法建立数据库目录 / cannot create the database directory: " + e.getMessage(), e);
        }
    }

    private void initialise(Binaries binaries, Account account, Path draft, Path log) {
        try {
            Path password = Files.createTempFile(
                    data.postgres(),
                    "pw",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, secrets.superuser());
            account.own(password);
            boolean done = Shell.succeeds(
                    log,
                    Shell.join(
                            account.prefix(),
                            binaries.program("initdb"),
                            "-D",
                            draft.toString(),
                            "-U",
                            "postgres",
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--lc-collate=C",
                            "--lc-ctype=C.UTF-8",
                            "--lc-messages=C",
                            "--data-checksums",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + password));
            Files.delete(password);
            if (!done) {
                throw new CannotStart("数据库初始化失败（当前用户须在 /etc/passwd 中），详见 " + log
                        + " / initdb failed (does this user have a passwd entry?), see its log");
            }
            Files.move(draft, data.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("数据库初始化失败 / initdb failed: " + e.getMessage(), e);
        }
    }

    private void checkVersion(Binaries binaries) {
        try {
            String written =
                    Files.readString(data.database().resolve("PG_VERSION")).strip();
            if (!written.equals(Integer.toString(binaries.major()))) {
                throw new CannotStart("数据目录属于 PostgreSQL " + written + "，本程序自带 " + binaries.major()
                        + "，请先备份并升级 / the directory was written by another major version of PostgreSQL");
            }
        } catch (IOException e) {
            throw new CannotStart("数据库目录不完整 / the database directory is not whole: " + e.getMessage(), e);
        }
    }

    private static int port(DataDirectory data) {
        try {
            int kept = Files.exists(data.port())
                    ? Integer.parseInt(Files.readString(data.port()).strip())
                    : 0;
            int port = free(kept) ? kept : free();
            Files.writeString(data.port(), Integer.toString(port));
            return port;
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart("没有可用的端口 / no free port: " + e.getMessage(), e);
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return port != 0 && socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
