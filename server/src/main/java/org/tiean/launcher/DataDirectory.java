package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where everything lives that must survive a restart: database, secrets, files, logs. */
public record DataDirectory(Path root) {
    /** Takes the directory, creating it if need be; PostgreSQL's own user must be able to pass through it. */
    public static DataDirectory at(Path root) {
        var data = new DataDirectory(root.toAbsolutePath().normalize());
        try {
            create(data.root, "rwxr-xr-x");
            create(data.postgres(), "rwxr-xr-x");
            create(data.log(), "rwx------");
            create(data.secrets(), "rwx------");
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录无法写入 " + data.root + " / the data directory is not writable: " + e.getMessage(), e);
        }
        return data;
    }

    Path database() {
        return root.resolve("db");
    }

    Path postgres() {
        return root.resolve("pg");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path port() {
        return root.resolve("port");
    }

    public Path log() {
        return root.resolve("log");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    private static void create(Path directory, String permissions) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
        }
    }
}
