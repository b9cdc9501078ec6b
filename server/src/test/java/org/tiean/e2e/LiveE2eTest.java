package org.tiean.e2e;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Two screens side by side. */
class LiveE2eTest extends DeskStory {
    private static final String NOTHING_YET = "还没有审批";

    @Test
    void what_one_officer_records_appears_before_the_other_without_a_reload() {
        product.at("2026-04-07T09:00");
        var first = in("lianhu.handler1");
        String matter = Leads.registered(first, "西安并排铸造有限公司", "2026-04-07");
        var second = somebody();
        second.signIn("lianhu.handler2", Product.PASSWORD);
        second.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/api/events") && answer.status() == 200,
                        () -> new MatterOnPage(product, second, matter).opened("?tab=approvals"));
        second.sees(NOTHING_YET);
        second.page().evaluate("() => { window.neverReloaded = true; }");

        Leads.filingProposed(
                first, matter, second.get("/api/session").body().get("user").asString(), "2026-04-07");

        PlaywrightAssertions.assertThat(second.page().getByText(NOTHING_YET)).hasCount(0);
        second.sees(second.page().locator("#content li a[href^='/approvals/']"));
        second.page().waitForFunction("() => window.neverReloaded");
    }
}
