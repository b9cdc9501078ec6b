package org.tiean.launcher;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per version from the archive on the class path. */
record Binaries(Path home, String version) {
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar");

    static Binaries unpackedIn(Path folder) {
        String archive = "postgres-linux-" + architecture() + ".txz";
        URL url = Binaries.class.getClassLoader().getResource(archive);
        if (url == null) {
            throw new CannotStart(
                    "没有适合本机的 PostgreSQL 程序，请设置 TIEAN_DATABASE_URL / no PostgreSQL for this machine: " + archive);
        }
        Matcher version = VERSION.matcher(url.toString());
        var binaries = version.find() ? in(folder, version.group(1)) : in(folder, "18");
        if (!Files.exists(binaries.home)) {
            binaries.unpack(url);
        }
        return binaries;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    int major() {
        return Integer.parseInt(version.split("\\.", 2)[0]);
    }

    private static Binaries in(Path folder, String version) {
        return new Binaries(folder.resolve(version), version);
    }

    private void unpack(URL url) {
        try {
            Path draft = Files.createTempDirectory(home.getParent(), "unpacking");
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var in = new XZInputStream(url.openStream())) {
                Tar.unpack(in, draft);
            }
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(home)) {
                throw new CannotStart("无法解包 PostgreSQL / cannot unpack PostgreSQL: " + e.getMessage(), e);
            }
        }
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch", "");
        };
    }
}
