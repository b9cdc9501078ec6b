package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What lies outside an officer's area does not exist for them. */
class JurisdictionE2eTest extends DeskStory {
    private static final String COMPANY = "西安界外铸造有限公司";

    @Test
    void an_officer_of_another_district_finds_nothing_under_the_address() {
        product.at("2026-04-01T09:00");
        String matter = Leads.registered(in("lianhu.handler1"), COMPANY, "2026-04-01");

        var stranger = in("beilin.handler1");
        assertEquals(404, stranger.get("/api/matters/" + matter).status());
        stranger.go("/matters/" + matter);
        stranger.sees("没有找到");
        PlaywrightAssertions.assertThat(
                        stranger.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(COMPANY)))
                .hasCount(0);
        stranger.go("/matters?q=" + COMPANY);
        stranger.sees("没有符合条件的案件");
        PlaywrightAssertions.assertThat(
                        stranger.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(COMPANY)))
                .hasCount(0);

        var colleague = in("lianhu.handler2");
        colleague.go("/matters?q=" + COMPANY);
        colleague.sees(colleague
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(COMPANY))
                .first());
    }
}
