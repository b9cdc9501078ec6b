package org.tiean.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person with a browser of their own. */
final class Person {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** An answer with a problem is written to the console by the browser itself; what it says is on the page. */
    private static final Pattern ANSWERED =
            Pattern.compile("Failed to load resource: .* status of (400|401|403|404|409|422) .*", Pattern.DOTALL);

    /** As the desk's own client writes: where the token turned out older than the session, once more under the same key. */
    private static final String CALL = """
            async ([method, path, body]) => {
              const key = crypto.randomUUID();
              const write = async () => {
                const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie);
                const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
                if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token[1]);
                const answer = await fetch(path, { method, headers, ...(body ? { body } : {}) });
                return { status: answer.status, text: await answer.text() };
              };
              const answer = await write();
              if (answer.status !== 403 || JSON.parse(answer.text).code !== 'csrf') return answer;
              await fetch('/api/session');
              return write();
            }""";

    private final Product product;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** What the server said. */
    record Answer(int status, JsonNode body) {}

    Person(Product product) {
        this.product = product;
        this.context = product.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(Product.PATIENCE_MS);
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                refused.add(response.status() + " " + response.url());
            }
        });
        page.onRequestFailed(request -> refused.add(request.failure() + " " + request.url()));
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    private void heard(ConsoleMessage message) {
        boolean answered = message.location().contains("/api/")
                && ANSWERED.matcher(message.text()).matches();
        if (message.type().equals("error") && !answered) {
            complaints.add(page.url() + " " + message.text());
        }
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Keeps what is on the screen in server/target/shots. */
    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots", name + ".png")));
    }

    /** What the page says went wrong, with its address. */
    String complaint() {
        return page.url() + " "
                + page.locator("[role=alert]:visible, .wrong:visible").allInnerTexts();
    }

    void leave() {
        context.close();
    }

    void go(String path) {
        page.navigate(product.address(path));
    }

    void signIn(String account, String password) {
        go("/sign-in");
        page.getByLabel("账号").fill(account);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button("登录").click();
        if (password.equals(Product.PASSWORD)) {
            // the workbench, or for who reads no cases the page of his post
            page.waitForURL(address -> !address.contains("/sign-in"));
            sees(page.getByRole(AriaRole.HEADING).first());
        }
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens the form of an act from the list of what can be done now. */
    Sheet opens(String act) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^(办理|记录)：" + act + "(（|$)")))
                .first()
                .click();
        return new Sheet(page);
    }

    void sees(Locator what) {
        PlaywrightAssertions.assertThat(what).isVisible();
    }

    void sees(String text) {
        sees(page.getByText(text).first());
    }

    /** Speaks to the server as the page does, with its cookies. */
    Answer call(String method, String path, Object body) {
        Object said = page.evaluate(CALL, List.of(method, path, body.equals("") ? "" : JSON.writeValueAsString(body)));
        Map<?, ?> answer = (Map<?, ?>) Objects.requireNonNull(said);
        String text = String.valueOf(answer.get("text"));
        return new Answer(
                ((Number) Objects.requireNonNull(answer.get("status"))).intValue(),
                JSON.readTree(text.isBlank() ? "null" : text));
    }

    Answer get(String path) {
        return call("GET", path, "");
    }

    /** A file of the server. */
    byte[] bytes(String path) {
        return context.request().get(product.address(path)).body();
    }
}
