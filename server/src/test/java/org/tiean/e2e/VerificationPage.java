package org.tiean.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The verification page, opened from a file without a network, before somebody who was handed a dossier. */
final class VerificationPage implements AutoCloseable {
    private static final String FILE = "../web/dist/verify.html";
    private static final String TRANSFER = """
            ([name, base64]) => {
              const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
              const transfer = new DataTransfer();
              transfer.items.add(new File([bytes], name));
              return transfer;
            }""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** From a file, on a computer without a network. */
    VerificationPage(Browser browser) {
        this(browser, address(), true);
    }

    /** From the server that made the dossier. */
    VerificationPage(Product product) {
        this(product.browser(), product.address("/verify.html"), false);
    }

    private VerificationPage(Browser browser, String address, boolean offline) {
        context = browser.newContext(new Browser.NewContextOptions().setOffline(offline));
        page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(address);
    }

    static String address() {
        return Path.of(FILE).toAbsolutePath().normalize().toUri().toString();
    }

    Page page() {
        return page;
    }

    /** Everything that was ever asked for, the page itself included. */
    List<String> requests() {
        return requests;
    }

    List<String> complaints() {
        return complaints;
    }

    void chooses(Path file) {
        page.locator("input[type=file]").first().setInputFiles(file);
    }

    void drops(String name, byte[] bytes) {
        JSHandle transfer =
                page.evaluateHandle(TRANSFER, List.of(name, Base64.getEncoder().encodeToString(bytes)));
        page.dispatchEvent("main", "drop", Map.of("dataTransfer", transfer));
    }

    void types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void verifies() {
        button("按所填内容核验").click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    void concludes(String verdict, double patienceMs) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("结论：")))
                .containsText(verdict, new LocatorAssertions.ContainsTextOptions().setTimeout(patienceMs));
    }

    void says(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** Keeps the whole page in server/target/shots. */
    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
