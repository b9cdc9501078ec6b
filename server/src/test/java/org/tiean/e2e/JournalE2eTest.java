package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The record of a matter is checked by the officer's own browser. */
class JournalE2eTest extends DeskStory {
    @Test
    void every_line_verifies_in_the_browser_and_one_changed_word_shows() {
        product.at("2026-04-03T09:00");
        var officer = in("lianhu.handler1");
        String matter = Leads.registered(officer, "西安账页印务有限公司", "2026-04-03");
        filingProposed(officer, matter);

        officer.go("/matters/" + matter + "/journal");
        officer.sees("结论：自洽");
        int lines = lines(officer).count();
        assertEquals(
                lines,
                officer.get("/api/matters/" + matter + "/journal")
                        .body()
                        .get("lines")
                        .size());
        PlaywrightAssertions.assertThat(sound(officer)).hasCount(lines);

        officer.page().route(Pattern.compile("/journal$"), JournalE2eTest::changeOneWord);
        officer.page().reload();
        officer.sees("结论：已损坏 — 第 1 行：内容与摘要值不符");
        PlaywrightAssertions.assertThat(sound(officer)).hasCount(lines - 1);
    }

    private static void changeOneWord(Route route) {
        if (!route.request().url().contains("/api/")) {
            route.resume();
            return;
        }
        APIResponse told = route.fetch();
        route.fulfill(
                new Route.FulfillOptions().setResponse(told).setBody(told.text().replaceFirst("PLAN", "RANDOM")));
    }

    private static Locator lines(Person officer) {
        return officer.page().locator("tr[id^=line-]");
    }

    private static Locator sound(Person officer) {
        return lines(officer).filter(new Locator.FilterOptions().setHasText("✓ 一致"));
    }

    /** More lines: a filing that waits for those who sign. */
    private void filingProposed(Person officer, String matter) {
        String second =
                in("lianhu.handler2").get("/api/session").body().get("user").asString();
        Leads.filingProposed(officer, matter, second, "2026-04-03");
    }
}
