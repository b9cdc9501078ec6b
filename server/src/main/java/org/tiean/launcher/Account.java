package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ordinary user PostgreSQL runs as, because it refuses to run as root: a command prefix, empty for a server that was
 * not started by root.
 */
record Account(String name, List<String> prefix, int uid, int gid) {
    private static final List<String> NAMES = List.of("tiean", "postgres", "nobody");

    /** The first way that works for the owner of the directory, or, while root owns it, for the first user there is. */
    static Account owning(Path database, Binaries binaries, Path log) {
        try {
            int self = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
            if (self != 0) {
                return new Account("", List.of(), self, 0);
            }
            for (Account account : candidates(database)) {
                if (account.works(database, binaries, log)) {
                    return account;
                }
            }
        } catch (IOException e) {
            throw new CannotStart("无法确定运行 PostgreSQL 的用户 / no user to run PostgreSQL as: " + e.getMessage(), e);
        }
        throw new CannotStart(
                "root 不能运行 PostgreSQL，且没有普通用户能进入 " + database
                        + "；请以普通用户启动，或让各级上级目录可通过(chmod o+x) / started by root, and no ordinary user can reach the data directory");
    }

    void own(Path path) {
        if (prefix.isEmpty()) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (Path each : paths.toList()) {
                Files.setAttribute(each, "unix:uid", uid);
                Files.setAttribute(each, "unix:gid", gid);
            }
        } catch (IOException e) {
            throw new CannotStart("cannot give " + path + " to user " + uid + ": " + e.getMessage(), e);
        }
    }

    private boolean works(Path database, Binaries binaries, Path log) {
        own(database);
        return Shell.succeeds(
                log,
                Shell.join(
                        prefix,
                        "sh",
                        "-c",
                        "test \"$(id -u)\" != 0 && test -w \"$1\" && test -x \"$1\" && \"$0\" --version",
                        binaries.program("initdb"),
                        database.toString()));
    }

    private static List<Account> candidates(Path database) throws IOException {
        int owner = (int) Files.getAttribute(database, "unix:uid");
        var out = new ArrayList<Account>();
        for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
            String[] field = line.split(":", -1);
            int uid = Integer.parseInt(field[2]);
            if (uid != 0 && (owner == 0 ? NAMES.contains(field[0]) : owner == uid)) {
                out.addAll(ways(field[0], uid, Integer.parseInt(field[3])));
            }
        }
        out.sort(Comparator.comparing(account -> NAMES.indexOf(account.name)));
        if (owner == 0) {
            // inside a user namespace of its own root is nobody, and may still enter /root
            out.add(new Account("root", List.of("unshare", "-U", "--"), 0, 0));
        }
        return out;
    }

    private static List<Account> ways(String name, int uid, int gid) {
        return List.of(
                new Account(
                        name, List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), uid, gid),
                new Account(name, List.of("runuser", "-u", name, "--"), uid, gid),
                new Account(name, List.of("chroot", "--userspec=" + uid + ":" + gid, "/"), uid, gid));
    }
}
