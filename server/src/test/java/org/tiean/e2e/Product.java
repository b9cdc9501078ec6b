package org.tiean.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiean.Instance;
import org.tiean.Options;
import org.tiean.kernel.BusinessClock;

/** The server in this process with the evaluation city, and one browser; both live as long as the test run. */
final class Product {
    static final String PASSWORD = "Tie-An-2026-zhuomian";
    static final int PATIENCE_MS = 30_000;
    private static @Nullable Product running;

    private final Instance instance;
    private final Browser browser;

    private Product(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    static synchronized Product running() {
        Product known = running;
        if (known == null) {
            known = start();
            running = known;
        }
        return known;
    }

    String address(String path) {
        return "http://localhost:" + instance.port() + path;
    }

    Browser browser() {
        return browser;
    }

    /** Sets the day and hour at which the following acts happen. */
    void at(String moment) {
        instance.bean(BusinessClock.class)
                .simulate(LocalDateTime.parse(moment).atZone(BusinessClock.ZONE).toOffsetDateTime());
    }

    private static Product start() {
        if (Product.class.getResource("/static/desk.html") == null) {
            throw new IllegalStateException("the pages are not built: run ./tiean test --layer e2e");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var browser = Chromium.launch();
        var instance = Instance.start(
                new Options(0, data(), false, List.of()),
                Map.of("tiean.evaluation-password", PASSWORD, "tiean.seed-stories", false));
        return new Product(instance, browser);
    }

    private static Path data() {
        try {
            Path data = Files.createTempDirectory("tiean-e2e");
            // the database may run as another user
            return Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
