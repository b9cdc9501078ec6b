package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the database roles, drawn once and kept where only the server's own user can read them. */
record Secrets(String superuser, String app, String migrate, String system) {
    private static final String FILE = "database.properties";

    static Secrets of(DataDirectory data) {
        Path file = data.secrets().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file, new Secrets(random(), random(), random(), random()));
            }
            var kept = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
            return new Secrets(read(kept, "superuser"), read(kept, "app"), read(kept, "migrate"), read(kept, "system"));
        } catch (IOException e) {
            throw new CannotStart("无法读取 " + file + " / cannot read the secrets: " + e.getMessage(), e);
        }
    }

    static boolean exist(DataDirectory data) {
        return Files.exists(data.secrets().resolve(FILE));
    }

    private static void write(Path file, Secrets drawn) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                "draft",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, """
                superuser=%s
                app=%s
                migrate=%s
                system=%s
                """.formatted(drawn.superuser, drawn.app, drawn.migrate, drawn.system));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String read(Properties kept, String name) {
        String value = kept.getProperty(name);
        if (value == null) {
            throw new CannotStart(FILE + " 缺少 " + name + " / the secrets lack " + name);
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
