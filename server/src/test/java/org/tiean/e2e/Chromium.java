package org.tiean.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's own Chromium, driven through the driver that the pages' packages bring. */
final class Chromium {
    private static final Path PACKAGES =
            Path.of("../web/node_modules").toAbsolutePath().normalize();
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    static Browser launch() {
        if (System.getProperty("playwright.cli.dir") == null) {
            System.setProperty("playwright.cli.dir", driver().toString());
        }
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", onPath("node").toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(onPath("chromium", "chromium-browser"))
                        .setArgs(FLAGS));
    }

    /** A file of the packages that the pages are built and tested with. */
    static Path packaged(String file) {
        Path found = PACKAGES.resolve(file);
        if (!Files.exists(found)) {
            throw new IllegalStateException("web/node_modules/" + file + " is missing: run npm ci in web/");
        }
        return found;
    }

    private static Path driver() {
        Path folder = Path.of("target/playwright").toAbsolutePath();
        Path link = folder.resolve("package");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, packaged("playwright-core"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static Path onPath(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(names[0] + " is not installed"));
    }
}
