package org.tiean.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

/** What the accessibility rules of axe hold against the page on the screen. */
final class Axe {
    private static final String RULES = read();
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'], iframes: false });
              return found.violations
                .filter(each => each.impact === 'serious' || each.impact === 'critical')
                .map(each => `${each.id}: ${each.nodes.slice(0, 4).map(node => node.html.slice(0, 160)).join(' | ')}`);
            }""";

    private Axe() {}

    static List<String> seriousFindings(Page page) {
        page.evaluate(RULES);
        return ((List<?>) Objects.requireNonNull(page.evaluate(RUN)))
                .stream().map(String::valueOf).toList();
    }

    private static String read() {
        try {
            // evaluated for its effect alone
            return Files.readString(Chromium.packaged("axe-core/axe.min.js")) + ";true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
