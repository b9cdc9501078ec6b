package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Copies a data directory, running or not, into a new folder, and back into a new data directory. */
public final class Backup {
    private static final Set<String> REBUILT = Set.of("db", "db.new", "pg", "log", "lock", "port");
    private static final String COMPLETE = "complete";

    private Backup() {}

    /** The whole directory as of now; the folder gets its name only when it is complete. */
    public static String take(DataDirectory data, Path target) {
        Path folder = target.toAbsolutePath().normalize();
        Path draft = folder.resolveSibling(folder.getFileName() + ".partial");
        if (Files.exists(folder) || folder.startsWith(data.root())) {
            throw new CannotStart(
                    "备份目标须是数据目录之外的新目录 / the target must be a new folder outside the data directory: " + folder);
        }
        if (!Secrets.exist(data)) {
            throw new CannotStart("没有可备份的数据库 / no database of ours in " + data.root());
        }
        try {
            Trees.delete(draft);
            Files.createDirectories(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            boolean hot = copyDatabase(data, draft.resolve("db"));
            // after the database, so that every file the database knows is in the copy
            Trees.copy(
                    data.root(),
                    draft,
                    path -> !REBUILT.contains(path.getName(0).toString()));
            Files.createFile(draft.resolve(COMPLETE));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            return (hot ? "热备份完成 / hot backup: " : "冷备份完成 / cold backup: ") + folder;
        } catch (IOException | SQLException e) {
            throw new CannotStart("备份失败 / backup failed: " + e.getMessage(), e);
        }
    }

    /** Makes a new data directory of a backup; the next start recovers it. */
    public static String restore(Path source, Path target) {
        if (!Files.exists(source.resolve(COMPLETE))) {
            throw new CannotStart("不是完整的备份 / not a complete backup: " + source);
        }
        try {
            if (Files.isDirectory(target)) {
                try (var entries = Files.list(target)) {
                    if (entries.findAny().isPresent()) {
                        throw new CannotStart("恢复目标须是空目录 / the target must be empty: " + target);
                    }
                }
            }
            var data = DataDirectory.at(target);
            Trees.copy(source, data.root(), path -> !path.equals(Path.of(COMPLETE)));
            Files.setPosixFilePermissions(data.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
            return "恢复完成 / restored: " + data.root();
        } catch (IOException e) {
            throw new CannotStart("恢复失败 / restore failed: " + e.getMessage(), e);
        }
    }

    private static boolean copyDatabase(DataDirectory data, Path target) throws IOException, SQLException {
        Optional<DataLock> still = lock(data);
        if (still.isEmpty()) {
            new HotCopy(data).into(target);
            return true;
        }
        try (var lock = still.get()) {
            new Postmaster(data.database()).stop();
            Trees.copy(data.database(), target, path -> true);
            return false;
        }
    }

    /** Empty while a server is running in the directory. */
    private static Optional<DataLock> lock(DataDirectory data) {
        try {
            return Optional.of(DataLock.take(data));
        } catch (CannotStart running) {
            return Optional.empty();
        }
    }
}
